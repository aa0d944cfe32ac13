/** The colours in light and dark; a text and its ground differ by 4.5 to 1 at least. `data-level` takes a bump. */
export const COLOUR_STYLE = `
:root { color-scheme: light dark;
  --ground: #f5f6f8; --surface: #ffffff; --inset: #eef0f4; --text: #171a21; --muted: #565f6e; --line: #dde1e8;
  --accent: #2f52d0; --on-accent: #ffffff; --shadow: rgb(15 23 42 / .35);
  --note-ground: #fff7e0; --note-edge: #ecd694; --good-ground: #dff4e5; --good-text: #17652f;
  --del: #ffd7d9; --ins: #c9f0d4;
  --major-ground: #fde8e8; --major-text: #9c1219; --major-edge: #e5484d;
  --minor-ground: #e6edff; --minor-text: #1d419f; --minor-edge: #5b7fe8;
  --patch-ground: #e3f5e9; --patch-text: #17652f; --patch-edge: #3fa864;
  --none-ground: #eceef2; --none-text: #4a5261; --none-edge: #a9b1bf; }
@media (prefers-color-scheme: dark) { :root {
  --ground: #0e1116; --surface: #161a21; --inset: #20262f; --text: #e7eaf0; --muted: #a1aab8; --line: #2b323d;
  --accent: #9db4ff; --on-accent: #10162b; --shadow: rgb(0 0 0 / .9);
  --note-ground: #2c2614; --note-edge: #5d4f22; --good-ground: #143a22; --good-text: #a8e6bd;
  --del: #64262b; --ins: #1d5231;
  --major-ground: #451a1d; --major-text: #ffb7b7; --major-edge: #d0474c;
  --minor-ground: #182c59; --minor-text: #bacdff; --minor-edge: #5578dd;
  --patch-ground: #123520; --patch-text: #a8e6bd; --patch-edge: #3a955a;
  --none-ground: #272d37; --none-text: #c3cad5; --none-edge: #667081; } }
[data-level="major"] { --level-ground: var(--major-ground); --level-text: var(--major-text); --level-edge: var(--major-edge); }
[data-level="minor"] { --level-ground: var(--minor-ground); --level-text: var(--minor-text); --level-edge: var(--minor-edge); }
[data-level="patch"] { --level-ground: var(--patch-ground); --level-text: var(--patch-text); --level-edge: var(--patch-edge); }
[data-level="none"] { --level-ground: var(--none-ground); --level-text: var(--none-text); --level-edge: var(--none-edge); }
`;
