import { describe, expect, it } from "vitest";
import { type Schema, schemaAt } from "./schema.ts";

const ITEM: Schema = { type: "object", properties: { id: { type: "string" } } };
const LIST: Schema = { type: "array", items: { $ref: "#/components/schemas/Item" } };
const COMPONENTS = { Item: ITEM };

describe("schemaAt", () => {
  it.each<[what: string, schema: Schema, path: string, expected: Schema | undefined]>([
    ["the schema itself for an empty path", ITEM, "", ITEM],
    ["a field", { type: "object", properties: { list: LIST } }, "list", LIST],
    [
      "a field of an open object",
      { type: "object", properties: { list: LIST }, additionalProperties: true },
      "list",
      LIST,
    ],
    ["the last item of a list", LIST, "-1", ITEM],
    ["a field of the last item", LIST, "-1.id", { type: "string" }],
    ["an empty schema for another field of an open object", { type: "object", additionalProperties: true }, "a", {}],
    ["an empty schema below a value without a type", {}, "a.b", {}],
    ["undefined for a field that does not exist", ITEM, "name", undefined],
  ])("returns %s", (_, schema, path, expected) => {
    expect(schemaAt(schema, path, COMPONENTS)).toEqual(expected);
  });
});
