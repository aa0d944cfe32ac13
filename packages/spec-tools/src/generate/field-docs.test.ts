import ts from "typescript";
import { describe, expect, it } from "vitest";
import { buildDefinitions } from "#tests/build-definitions";
import type { FieldTexts } from "../definitions/field-texts.ts";
import type { DocLanguage } from "./docstrings.ts";
import { generatePlatform } from "./generate-platform.ts";

const PATH = "/api/made/get-leaf/v1";

/** The generated types of an operation whose field `id` has a published text. */
async function typesOf(text: object, language: DocLanguage = "en", chinese?: FieldTexts): Promise<string> {
  const operation = { "x-response-field-descriptions": [{ path: "$.data.id", ...text }] };
  const zh = { operation: `GET ${PATH}`, parameters: {}, fields: chinese };
  const query = [{ name: "token", required: true, schema: { type: "string" } }];
  const definition = { path: PATH, method: "get", query, data: { id: 1 }, operation } as const;
  const document = await buildDefinitions({ codes: [] }, [{ ...definition, ...(chinese && { chinese: zh }) }]);
  const files = await generatePlatform(document, { platform: "made", file: "made.json", sha256: "", language });
  return files.get("schema.ts") ?? "";
}

/** The docstring of `id`, as editors show it, and the names of its tags. */
function docOfId(code: string): { readonly text: string; readonly tags: readonly string[] } {
  const file = ts.createSourceFile("schema.ts", code, ts.ScriptTarget.Latest, true);
  const find = (node: ts.Node): ts.PropertySignature | undefined => {
    if (ts.isPropertySignature(node) && node.name.getText(file) === "id") return node;
    return ts.forEachChild(node, find);
  };
  const tags = ts.getJSDocTags(find(file) ?? file);
  const [description] = tags;
  const text = ts.getTextOfJSDocComment(description?.comment) ?? "";
  return { text, tags: tags.map(({ tagName }) => tagName.text) };
}

const NOTE = "Present in 1 of 1 observed objects.";
const CHINESE_NOTE = "已观察到的 1 个对象中有 1 个含此字段。";
const TEXT = { name: "Leaf ID", description: "The ID.", unit: "ms" };

describe("the docstring of a field", () => {
  it.each<[string, object, string]>([
    ["a description", { description: "The ID." }, `The ID.\n\n${NOTE}`],
    ["a title before the description", TEXT, `Leaf ID: The ID.\n\n${NOTE}\n\nUnit: ms.`],
    ["only a unit", { unit: "ms" }, `${NOTE}\n\nUnit: ms.`],
    ["several lines", { description: "One.\nTwo." }, `One.\nTwo.\n\n${NOTE}`],
    ["only our note without a text", {}, NOTE],
  ])("contains %s", async (_, text, expected) => {
    expect(docOfId(await typesOf(text))).toEqual({ text: expected, tags: ["description"] });
  });

  it.each<[string, FieldTexts, string]>([
    [
      "all members",
      { "data.id": { title: "茶叶编号", description: "编号。", unit: "毫秒" } },
      `茶叶编号：编号。\n\n${CHINESE_NOTE}\n\n单位：毫秒。`,
    ],
    ["English members if no Chinese ones are published", {}, `Leaf ID: The ID.\n\n${CHINESE_NOTE}\n\n单位：ms。`],
    ["one member", { "data.id": { description: "编号。" } }, `Leaf ID：编号。\n\n${CHINESE_NOTE}\n\n单位：ms。`],
  ])("contains %s in Chinese", async (_, chinese, expected) => {
    expect(docOfId(await typesOf(TEXT, "zh", chinese)).text).toBe(expected);
    expect(await typesOf(TEXT, "en", chinese)).not.toMatch(/\p{Script=Han}/u);
  });

  it.each([
    ["the end of a comment", "a */ export const hacked = 1; /* b"],
    ["a tag at the start", "@deprecated a"],
    ["a tag at the start of a line", "a\n  @deprecated"],
    ["a tag after U+2028 and a carriage return", "a\u2028@deprecated\r@internal"],
    ["a tag after a space", "Not yet @deprecated or\t@internal"],
    ["a tag after a code fence", "```\ncode\n``` @deprecated"],
    ["a tag after a quote mark and a list item", "> @deprecated\n- @internal\n* @internal"],
    ["a link and a source map", "{@link hacked} //# sourceMappingURL=x"],
    ["a placeholder of a key", "keyPlaceholder0e"],
    ["markdown", "# Title\n[a](http://b.example) `code"],
  ])("shows %s as text", async (_, hostile) => {
    const code = await typesOf({ name: hostile, description: hostile, unit: hostile.replaceAll(/[\n\r\u2028]/g, " ") });
    expect(docOfId(code).tags).toEqual(["description"]);
    expect(docOfId(code).text).toContain(NOTE);
    expect(code).not.toMatch(/^export const hacked|[\u2028\u2029]|[^\\]# sourceMappingURL/m);
    const plain = await typesOf({});
    const codeOf = (text: string): string => text.replaceAll(/\/\*\*[^]*?\*\/|^\/\/.*$/gm, "").replaceAll(/\s+/g, " ");
    expect(codeOf(code)).toBe(codeOf(plain));
  });
});
