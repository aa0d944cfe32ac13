import { describe, expect, it } from "vitest";
import { buildDefinitions, type ShortDefinition } from "#tests/build-definitions";
import type { FieldTexts } from "../definitions/field-texts.ts";
import type { Schema } from "../lib/schema.ts";

const TOKEN = { name: "token", required: true, schema: { type: "string" } };
const LEAF = { id: 1, name: "a", grams: 2, year: 3, region: "b" };
const DATA = { leaf: LEAF, list: [LEAF], tags: ["a"], grid: [[1]] };

interface Described {
  readonly path: string;
  readonly data?: unknown;
  readonly texts?: readonly object[];
  readonly chinese?: FieldTexts;
}

/** The schemas of a platform with these operations. */
async function schemasOf(...operations: readonly Described[]): Promise<Readonly<Record<string, Schema>>> {
  const definitions = operations.map(({ path, data = DATA, texts = [], chinese }): ShortDefinition => {
    const operation = { "x-response-field-descriptions": texts };
    const zh = { operation: `GET ${path}`, parameters: {}, fields: chinese };
    return { path, method: "get", query: [TOKEN], data, operation, ...(chinese && { chinese: zh }) };
  });
  const { components } = await buildDefinitions({ codes: [] }, definitions);
  return components.schemas;
}

const A = "/api/made/a/v1";
const B = "/api/made/b/v1";
const NOTE = "Present in 1 of 1 observed objects.";
const at = (path: string, description = "Text."): object => ({ path, description });

describe("describeFields", () => {
  it.each<[string, object[], string, string, string | undefined]>([
    ["a field of data", [at("$.data.tags")], "AV1Data", "tags", `Text.\n\n${NOTE}`],
    ["a field that refers to a type", [at("$.data.leaf")], "AV1Data", "leaf", `Text.\n\n${NOTE}`],
    ["a field of a type", [at("$.data.leaf.name")], "Leaf", "name", "Text.\n\nPresent in 2 of 2 observed objects."],
    [
      "a field of a type in a list",
      [at("data.list[].id")],
      "Leaf",
      "id",
      "Text.\n\nPresent in 2 of 2 observed objects.",
    ],
    ["a path without the index", [at("data.list.id")], "Leaf", "id", "Text.\n\nPresent in 2 of 2 observed objects."],
    ["the items of a list", [at("data.tags[*]")], "AV1Data", "tags", `Text.\n\n${NOTE}`],
    ["a list before its items", [at("data.tags[*]", "No."), at("data.tags")], "AV1Data", "tags", `Text.\n\n${NOTE}`],
    ["lists in lists", [at("data.grid[0][0]")], "AV1Data", "grid", `Text.\n\n${NOTE}`],
    ["no field for an index of a text", [at("data.tags[0][0]")], "AV1Data", "tags", NOTE],
    ["no field that is not known", [at("data.tags.other")], "AV1Data", "tags", NOTE],
    ["no field that every object inherits", [at("data.constructor")], "AV1Data", "constructor", undefined],
  ])("describes %s", async (_, texts, type, key, expected) => {
    const { properties = {} } = (await schemasOf({ path: A, texts }))[type] ?? {};
    expect(Object.hasOwn(properties, key) ? properties[key]?.description : undefined).toBe(expected);
  });

  it("describes the whole data before the note about it", async () => {
    const schemas = await schemasOf({ path: A, texts: [at("$.data")] });
    expect(schemas["AV1Data"]?.description).toBe(`Text.\n\nThe data of \`GET ${A}\`, as observed in 1 response.`);
  });

  it("describes the fields of the values of a map", async () => {
    const users = Object.fromEntries(["5f1", "5f2", "5f3", "5f4"].map((id) => [id + "0".repeat(21), LEAF]));
    const schemas = await schemasOf({ path: A, data: { users }, texts: [at("data.users.*.name"), at("data.users.*")] });
    const described = Object.values(schemas).flatMap(({ properties = {} }) => {
      return Object.entries(properties).filter(([, { description = "" }]) => description.startsWith("Text."));
    });
    expect(described.map(([key]) => key).toSorted()).toEqual(["name", "users"]);
  });

  const SHARED = [
    { path: A, texts: [at("data.leaf.id", "Of a.")] },
    { path: B, texts: [at("data.list[].id", "Of b."), at("data.list[].name", "Only of b.")] },
  ];
  it.each([
    ["a", SHARED, ["Of a.", "Only of b."]],
    ["b", SHARED.toReversed(), ["Of b.", "Only of b."]],
  ])("shows the text of the first operation that describes a field, here of %s", async (_, operations, expected) => {
    const { Leaf } = await schemasOf(...operations);
    expect(["id", "name"].map((key) => Leaf?.properties?.[key]?.description)).toEqual(expected);
  });

  it("contains the unit, and the Chinese text with English members where Chinese ones are missing", async () => {
    const texts = [{ path: "data.leaf.grams", name: "Weight", description: "Dry.", unit: "g" }];
    const schemas = await schemasOf({ path: A, texts, chinese: { "data.leaf.grams": { title: "重量" } } });
    const note = "Present in 2 of 2 observed objects.";
    expect(schemas["Leaf"]?.properties?.["grams"]).toEqual({
      description: `Weight: Dry.\n\n${note}`,
      "x-unit": "g",
      "x-zh": { description: `重量：Dry.\n\n${note}`, "x-unit": "g" },
      type: "number",
    });
  });

  it("contains a Chinese text without an English one, and a text of one member once", async () => {
    const chinese = { "data.leaf.name": { title: "名称", description: "名称" } };
    const { Leaf } = await schemasOf({ path: A, texts: [], chinese });
    const note = "Present in 2 of 2 observed objects.";
    expect(Leaf?.properties?.["name"]).toMatchObject({ description: note, "x-zh": { description: `名称\n\n${note}` } });
  });

  it("does not change a schema without texts", async () => {
    const [plain, described] = [await schemasOf({ path: A }), await schemasOf({ path: A, texts: [at("data.other")] })];
    expect(described).toEqual(plain);
  });
});
