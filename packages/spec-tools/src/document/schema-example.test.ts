import { describe, expect, it } from "vitest";
import type { JsonValue } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { schemaExample } from "./schema-example.ts";

const COMPONENTS: Readonly<Record<string, Schema>> = {
  Comment: {
    type: "object",
    properties: { id: { type: "string" }, replies: { type: "array", items: { $ref: "#/components/schemas/Comment" } } },
  },
};

describe("schemaExample", () => {
  it.each<[string, Schema, JsonValue]>([
    ["a string", { type: "string" }, "text"],
    ["JSON in a string", { type: "string", contentMediaType: "application/json" }, "{}"],
    ["an enum", { type: "string", enum: ["a", "b"] }, "a"],
    ["a nullable number", { type: ["number", "null"] }, 1],
    ["a boolean", { type: "boolean" }, true],
    ["a union with null", { anyOf: [{ type: "null" }, { type: "boolean" }] }, true],
    ["an unknown type", {}, null],
    ["a list of an unknown type", { type: "array", items: {} }, []],
    ["a map", { type: "object", additionalProperties: { type: "number" } }, { "10000": 1 }],
    ["an open object", { type: "object", additionalProperties: true }, {}],
    ["a type that refers to itself", { $ref: "#/components/schemas/Comment" }, { id: "text", replies: [] }],
  ])("makes an example of %s", (_, schema, expected) => {
    expect(schemaExample(schema, COMPONENTS)).toEqual(expected);
  });
});
