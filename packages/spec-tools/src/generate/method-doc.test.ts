import { describe, expect, it } from "vitest";
import { buildDefinitions, type ShortDefinition } from "#tests/build-definitions";
import type { ChineseTexts } from "../definitions/chinese-texts.ts";
import type { DocLanguage } from "./docstrings.ts";
import { generatePlatform } from "./generate-platform.ts";

const LEAF: ShortDefinition = {
  path: "/api/made/get-leaf/v1",
  method: "get",
  query: [{ name: "token", required: true, schema: { type: "string" } }],
};

/** The docstring of the only method up to the id of the operation. */
async function docOf(
  operation: object,
  language: DocLanguage = "en",
  chinese?: Partial<ChineseTexts>,
): Promise<string> {
  const texts =
    chinese === undefined ? undefined : { operation: "GET /api/made/get-leaf/v1", parameters: {}, ...chinese };
  const document = await buildDefinitions({ codes: [] }, [{ ...LEAF, operation, chinese: texts }]);
  const files = await generatePlatform(document, { platform: "made", file: "made.json", sha256: "", language });
  return firstDoc(files.get("client.ts"));
}

function firstDoc(client = ""): string {
  const [, methods = ""] = client.split("export interface MadeMethods {");
  const [doc = ""] = methods.split("   * `GET /api/made/get-leaf/v1`");
  return doc.replaceAll(/^ +\/?\*+ ?/gm, "").trim();
}

const LIMIT = { kind: "LIMITATION", content: "Serves leaves only." };

describe("the docstring of a method", () => {
  it.each<[string, object, string]>([
    ["the kind and the text of a highlight", { "x-highlights": [LIMIT] }, "- LIMITATION: Serves leaves only."],
    [
      "highlights of other kinds in their order",
      {
        "x-highlights": [
          { kind: "GUIDANCE", content: "Use v2." },
          { kind: "CAPABILITY", content: "Has pages." },
        ],
      },
      "- GUIDANCE: Use v2.\n- CAPABILITY: Has pages.",
    ],
    [
      "conditions and limitations before the description, and other highlights after it",
      { description: "A.", "x-highlights": [{ content: "B." }, LIMIT, { kind: "condition", content: "C." }] },
      "- LIMITATION: Serves leaves only.\n- condition: C.\n\nA.\n\n- B.",
    ],
    [
      "an unknown kind as it is",
      { "x-highlights": [{ kind: "brewing-time", content: "Short." }] },
      "- brewing-time: Short.",
    ],
    ["a highlight without a kind", { "x-highlights": [{ content: "Short." }] }, "- Short."],
    [
      "the fields of a highlight",
      { "x-highlights": [{ ...LIMIT, fieldPaths: ["$.data.id", "$.data.n"] }] },
      "- LIMITATION: Serves leaves only. (`$.data.id`, `$.data.n`)",
    ],
    [
      "the lines of a highlight as one item",
      { "x-highlights": [{ content: "One\n@two\r\n\n*/three" }] },
      "- One\n  \\@two\n\n  *\\/three",
    ],
    [
      "tags and links of a highlight escaped",
      { "x-highlights": [{ content: "{@link x} //# sourceMappingURL=y" }] },
      "- {\\@link x} //\\# sourceMappingURL=y",
    ],
    [
      "a tag after any white space of a highlight escaped, and no address",
      { "x-highlights": [{ content: "Use @deprecated\t@internal (@x) a@b.example" }] },
      "- Use \\@deprecated\t\\@internal (@x) a@b.example",
    ],
    ["U+2028 in a highlight escaped", { "x-highlights": [{ content: "a\u2028@b" }] }, "- a\\u2028@b"],
    ["the title of a use case", { "x-use-cases": ["Brew tea"] }, "Uses:\n\n- Brew tea"],
    [
      "the title and the description of a use case",
      { "x-use-cases": [{ title: "Brew", description: "Hot." }] },
      "Uses:\n\n- Brew: Hot.",
    ],
    ["the description of a use case", { "x-use-cases": [{ description: "Hot." }] }, "Uses:\n\n- Hot."],
    ["nothing of malformed values", { "x-highlights": { a: 1 }, "x-use-cases": 7 }, ""],
  ])("contains %s", async (_, operation, expected) => {
    expect(await docOf({ summary: "Leaf", ...operation })).toBe(`Leaf\n\n${expected}`.trim());
  });

  it.each<[string, Partial<ChineseTexts>, string]>([
    [
      "the Chinese texts",
      { highlights: [{ ...LIMIT, content: "仅茶叶。", fieldPaths: ["$.data.id"] }], useCases: [{ title: "泡茶" }] },
      "- 限制：仅茶叶。（`$.data.id`）\n\n用途：\n\n- 泡茶",
    ],
    ["the English texts if no Chinese ones are published", {}, "- 限制：Serves leaves only.\n\n用途：\n\n- Brew"],
    [
      "an unknown kind as it is",
      { highlights: [{ kind: "其他", content: "茶" }], useCases: [{ title: "泡", description: "热" }] },
      "- 其他：茶\n\n用途：\n\n- 泡：热",
    ],
  ])("contains %s in Chinese", async (_, chinese, expected) => {
    const operation = { summary: "Leaf", "x-highlights": [LIMIT], "x-use-cases": ["Brew"] };
    expect(await docOf(operation, "zh", chinese)).toBe(`Leaf\n\n${expected}`);
  });
});

const V2 = "/api/made/get-leaf/v2";
const OTHER = "/api/made/search/v1";

/** The docstring of `getLeafV1` if the platform also has the other operations. */
async function docBeside(
  others: Readonly<Record<string, object>>,
  own: object = {},
  language: DocLanguage = "en",
): Promise<string> {
  const definitions = Object.entries(others).map(([path, operation]) => ({ ...LEAF, path, operation }));
  const amendments = [{ target: "$.paths['/api/made/get-leaf/v1'].get", update: own as never }];
  const all = [{ ...LEAF, operation: { summary: "Leaf", "x-endpoint-family": "leaf" } }, ...definitions];
  const document = await buildDefinitions({ codes: [] }, all, amendments);
  const files = await generatePlatform(document, { platform: "made", file: "made.json", sha256: "", language });
  return firstDoc(files.get("client.ts"));
}

const SUGGESTION = {
  "x-suggested": {
    operation: `GET ${OTHER}`,
    reason: { en: "it is faster", zh: "速度更快" },
    source: "a report",
  },
};
const RECOMMENDED = { "x-recommended": true };

describe("the preferred operation in the docstring of a method", () => {
  it.each<[string, Readonly<Record<string, object>>, object, string]>([
    ["a recommended version", { [V2]: RECOMMENDED }, {}, "Recommended: `getLeafV2`."],
    [
      "a recommended member of the family",
      { [OTHER]: { ...RECOMMENDED, "x-endpoint-family": "leaf" } },
      {},
      "Recommended: `searchV1`.",
    ],
    [
      "the newest of two recommended versions",
      { [V2]: RECOMMENDED, "/api/made/get-leaf/v10": RECOMMENDED },
      {},
      "Recommended: `getLeafV10`.",
    ],
    [
      "a recommended version rather than a suggestion",
      { [V2]: RECOMMENDED, [OTHER]: {} },
      SUGGESTION,
      "Recommended: `getLeafV2`.",
    ],
    [
      "a suggestion with its reason",
      { [OTHER]: {} },
      SUGGESTION,
      "Suggested by this project: `searchV1`, because it is faster.",
    ],
    ["nothing for an unrelated recommended operation", { [OTHER]: RECOMMENDED }, {}, ""],
    ["nothing for a recommended version that is deprecated", { [V2]: { ...RECOMMENDED, deprecated: true } }, {}, ""],
    ["nothing for a suggested operation that is deprecated", { [OTHER]: { deprecated: true } }, SUGGESTION, ""],
    ["nothing for a version with a malformed mark", { [V2]: { "x-recommended": "true" } }, {}, ""],
    [
      "nothing if the operation itself is recommended",
      { [V2]: RECOMMENDED, [OTHER]: {} },
      { ...SUGGESTION, ...RECOMMENDED },
      "",
    ],
  ])("is %s", async (_, others, own, expected) => {
    expect(await docBeside(others, own)).toBe(`Leaf\n\n${expected}`.trim());
  });

  it.each([
    ["a recommendation", RECOMMENDED, "推荐使用：`searchV1`。"],
    ["a suggestion", {}, "本项目建议使用：`searchV1`，因为速度更快。"],
  ])("is %s in Chinese", async (_, other, expected) => {
    const others = { [OTHER]: { ...other, "x-endpoint-family": "leaf" } };
    expect(await docBeside(others, SUGGESTION, "zh")).toBe(`Leaf\n\n${expected}`);
  });
});

describe("the remarks of this project", () => {
  const own = {
    "x-own-highlights": [{ kind: "GUIDANCE", content: { en: "Sort by `latest`.", zh: "用 `latest` 排序。" } }],
  };
  it.each<[DocLanguage, string]>([
    ["en", "- GUIDANCE: Sort by `latest`."],
    ["zh", "- 建议：用 `latest` 排序。"],
  ])("are part of the docstring in the language %s", async (language, expected) => {
    expect(await docBeside({}, own, language)).toBe(`Leaf\n\n${expected}`);
  });
});
