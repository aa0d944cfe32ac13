import { expect, it } from "vitest";
import { buildDefinitions, type ShortDefinition } from "#tests/build-definitions";
import { REPOSITORY_ROOT } from "#tests/make-checkout";
import { valueSchema } from "../definitions/operation.ts";
import { loadDocument } from "../document/document-file.ts";
import { type DocLanguage, PHRASES } from "./docstrings.ts";
import { documentOperations } from "./document-operations.ts";
import { emitSchema } from "./emit-schema.ts";
import { translateDocument } from "./translate-document.ts";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const GET: ShortDefinition = { path: "/api/made/find/v1", method: "get" };
const POST: ShortDefinition = { path: "/api/made/find/v1", method: "post" };
const PARAMETER = "$.paths.*.get.parameters[0]";
const FIELD = "$.paths.*.post.requestBody.content.*.schema.properties.kind";
const MEANINGS = [
  { value: "_0", meaning: { en: "all", zh: "全部" } },
  { value: "_1", meaning: { en: "videos", zh: "视频" }, children: ["long", "short"] },
];

/** The description of the parameter `kind` in the generated types. */
async function describe(
  language: DocLanguage,
  { initial, description = "Which." }: { readonly initial?: string; readonly description?: string },
  values: readonly object[],
  inForm: boolean,
): Promise<string> {
  const schema = { type: "string", ...(initial === undefined ? {} : { default: initial }) };
  const form = { properties: { token: { type: "string" }, kind: { ...schema, description } }, required: ["token"] };
  const definition = inForm ? { ...POST, form } : { ...GET, query: [TOKEN, { name: "kind", description, schema }] };
  const update = { "x-values": values as never };
  const document = await buildDefinitions(
    { codes: [] },
    [definition],
    [{ target: inForm ? FIELD : PARAMETER, update }],
  );
  const code = await emitSchema(document, "made", PHRASES[language]);
  const [, text = ""] =
    /@description ([^]*?)\s*\*\/\s+kind\?: /.exec(code.slice(code.indexOf("export interface FindV1Parameters"))) ?? [];
  return text.replaceAll(/\n +\* */g, "\n");
}

it.each<[string, DocLanguage, Parameters<typeof describe>[1], readonly object[], string]>([
  ["values with meanings", "en", {}, MEANINGS, "Which.\n\nValues:\n- `_0`: all\n- `_1`: videos `long`, `short`"],
  ["values with Chinese meanings", "zh", {}, MEANINGS, "Which.\n\n取值：\n- `_0`：全部\n- `_1`：视频 `long`、`short`"],
  [
    "values with values below them",
    "en",
    {},
    [{ value: "a", children: ["b", "c"] }, { value: "d" }],
    "Which.\n\nValues:\n- `a`: `b`, `c`\n- `d`",
  ],
  ["plain values in one line", "en", {}, [{ value: "a" }, { value: "b" }], "Which.\n\nValues: `a`, `b`"],
  ["plain values in Chinese", "zh", {}, [{ value: "a" }, { value: "b" }], "Which.\n\n取值：`a`、`b`"],
  ["values before the default", "en", { initial: "_0" }, [{ value: "a" }], 'Which.\n\nValues: `a`\n\nDefault: `"_0"`'],
  ["no values that the description names", "en", { description: "_0 or _1" }, MEANINGS, "_0 or _1"],
])("a parameter is described with %s, in the query and in a form", async (_, language, parameter, values, expected) => {
  expect(await describe(language, parameter, values, false)).toBe(expected);
  expect(await describe(language, parameter, values, true)).toBe(expected);
});

it.each<[string, DocLanguage]>([
  ["rednote", "en"],
  ["rednote", "zh"],
  ["pgy", "en"],
  ["pgy", "zh"],
])("each value that a parameter of %s accepts has a meaning in the language %s", async (platform, language) => {
  const { document } = await loadDocument(REPOSITORY_ROOT, platform);
  const shown = language === "zh" ? translateDocument(document) : document;
  const unexplained = documentOperations(shown).flatMap(({ operationId, parameters }) => {
    return parameters.flatMap(({ name, description = "", schema, "x-values": values = [] }) => {
      const explained = new Set([
        ...values.filter(({ meaning }) => meaning !== undefined).map(({ value }) => value),
        ...Array.from(description.matchAll(/^- `([^`]+)`[:：] ?\S/gm), ([, value = ""]) => value),
      ]);
      const missing = (valueSchema(schema).enum ?? []).filter((value) => !explained.has(`${value}`));
      return missing.map((value) => `${operationId} ${name} ${value}`);
    });
  });
  expect(unexplained).toEqual([]);
});

// The values of these filters are Chinese words that mean what they say, in both languages.
const CHINESE_LISTS = new Set(["contentSceneLabel", "contentTag", "location", "noteContentCategory", "personalTags"]);

it.each(["rednote", "pgy"])(
  "each closed list of a text filter of %s has meanings or Chinese words",
  async (platform) => {
    const { document } = await loadDocument(REPOSITORY_ROOT, platform);
    const unexplained = documentOperations(document).flatMap(({ operationId, parameters }) => {
      return parameters.flatMap(({ name, schema, "x-values": values = [] }) => {
        if (valueSchema(schema).enum !== undefined) return [];
        const isWord = (value: string): boolean => CHINESE_LISTS.has(name) && /\p{Script=Han}|^HR$/u.test(value);
        const missing = values.filter(({ value, meaning }) => meaning === undefined && !isWord(value));
        return missing.map(({ value }) => `${operationId} ${name} ${value}`);
      });
    });
    expect(unexplained).toEqual([]);
  },
);
