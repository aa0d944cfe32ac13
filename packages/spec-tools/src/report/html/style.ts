/** Colours for light and dark mode. The contrast of text is at least 4.5:1. The values of `data-level` are bumps. */
const COLOUR_STYLE = `
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

const LAYOUT = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 9rem; }
body { margin: 0; background: var(--ground); color: var(--text); line-height: 1.55; font-size: 1rem;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Hiragino Sans GB",
    "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "DejaVu Sans", sans-serif; overflow-wrap: anywhere; }
code, pre { font-family: ui-monospace, SFMono-Regular, "SF Mono", "Cascadia Code", Menlo, Consolas, "DejaVu Sans Mono",
  "Noto Sans Mono CJK SC", "PingFang SC", "Microsoft YaHei", monospace; font-size: .86em; }
h1, h2, h3, h4, p, ul, dl, dd, pre { margin: 0; padding: 0; }
ul { list-style: none; }
[hidden] { display: none !important; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: .4rem; }
main:focus { outline: none; }
.muted { color: var(--muted); }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 3; padding: .5rem 1rem; border-radius: .5rem;
  background: var(--surface); color: var(--accent); }
.skip:focus { top: 1rem; }
.hero { background: var(--surface); border-bottom: 1px solid var(--line); }
.hero-inner, .filters-inner, main, footer { max-width: 68rem; margin: 0 auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.hero-inner { padding-block: clamp(1.75rem, 5vw, 3.5rem) clamp(1.5rem, 4vw, 2.5rem); }
.eyebrow { display: flex; align-items: center; gap: .75rem; color: var(--muted); font-size: .9rem; font-weight: 600;
  letter-spacing: .02em; }
h1 { margin-top: .6rem; font-size: clamp(1.6rem, 1.1rem + 2.4vw, 2.6rem); line-height: 1.15; letter-spacing: -.02em;
  font-weight: 700; text-wrap: balance; }
.compared { margin-top: .9rem; }
.compared code { padding: .15em .45em; border-radius: .35rem; background: var(--inset); }
.tiles { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .75rem; margin-top: 1.75rem;
  max-width: 34rem; }
.tile { display: flex; flex-direction: column-reverse; padding: .75rem .9rem; border-radius: .75rem;
  border: 1px solid var(--line); border-top: 3px solid var(--level-edge); }
.tile dt { color: var(--muted); font-size: .82rem; }
.tile dd { font-size: 1.6rem; line-height: 1.2; font-weight: 700; font-variant-numeric: tabular-nums; }
.badge { display: inline-block; padding: .1rem .6rem; border-radius: 99rem; background: var(--level-ground);
  color: var(--level-text); border: 1px solid var(--level-edge); font-size: .8rem; font-weight: 650; line-height: 1.5;
  white-space: nowrap; letter-spacing: 0; }
.filters { position: sticky; top: 0; z-index: 2; background: var(--surface); border-bottom: 1px solid var(--line);
  box-shadow: 0 6px 16px -12px var(--shadow); }
.filters-inner { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.5rem; padding-block: .65rem; }
.filter { display: flex; flex-wrap: wrap; align-items: center; gap: .35rem; }
.filter-label { color: var(--muted); font-size: .82rem; margin-right: .25rem; }
.filters-end { display: flex; align-items: center; gap: 1rem; margin-left: auto; font-size: .85rem; color: var(--muted);
  font-variant-numeric: tabular-nums; }
button { font: inherit; font-size: .85rem; padding: .28rem .75rem; border-radius: 99rem; border: 1px solid var(--line);
  background: var(--surface); color: var(--text); cursor: pointer; }
button:hover { border-color: var(--accent); }
button[aria-pressed="true"] { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button .count { margin-left: .15rem; font-size: .92em; font-variant-numeric: tabular-nums; }
button.plain { border-color: transparent; color: var(--accent); padding-inline: .5rem; font-weight: 600; }
main { display: block; padding-block: clamp(1.25rem, 3vw, 2.25rem); }
footer { padding-block: 0 3rem; color: var(--muted); font-size: .85rem; }
.notes { margin-bottom: 2rem; padding: 1rem 1.25rem; border-radius: .75rem; background: var(--note-ground);
  border: 1px solid var(--note-edge); }
.notes h2 { font-size: 1rem; }
.notes ul { margin-top: .35rem; padding-left: 1.1rem; list-style: disc; }
.notes li { margin-top: .25rem; }
.same { padding: clamp(2.5rem, 9vw, 5rem) 1rem; text-align: center; color: var(--muted); }
.same-mark { display: grid; align-items: center; justify-items: center; width: 4.5rem; height: 4.5rem; margin: 0 auto 1.25rem;
  border-radius: 50%; background: var(--good-ground); }
.same-mark::before { content: ""; width: .9rem; height: 1.7rem; margin-top: -.35rem; border: solid var(--good-text);
  border-width: 0 4px 4px 0; transform: rotate(45deg); }
@media (max-width: 40rem) {
  html { scroll-padding-top: 10rem; }
  .filters-inner { gap: .4rem; padding-block: .5rem; }
  .filter-label { display: none; }
  .filter { gap: .3rem; }
  .filters-end { width: 100%; margin: 0; justify-content: space-between; }
  button { padding: .25rem .6rem; }
  .tiles { gap: .5rem; }
  .tile { padding: .55rem .65rem; }
  .tile dd { font-size: 1.35rem; }
}
@media print { .filters, .skip { display: none !important; } }
`;

/** CSS rules of all pages. */
export const STYLE: string = COLOUR_STYLE + LAYOUT;
