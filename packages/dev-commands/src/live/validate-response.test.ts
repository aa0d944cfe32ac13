import { documentOperations, type NamedOperation, type Schema } from "@justone-clients/spec-tools";
import { makeDocument } from "@justone-clients/test-kit/fixtures";
import { describe, expect, it } from "vitest";
import { validateResponse } from "./validate-response.ts";

function hold(data: Schema, value: unknown): string[] {
  const document = makeDocument([]);
  const schemas = { ...document.components.schemas, GetThingV1Data: data };
  const changed = { ...document, components: { ...document.components, schemas } };
  const [operation] = documentOperations(changed) as [NamedOperation];
  const held = validateResponse(
    { platform: "test", document: changed, operation },
    JSON.stringify({ code: 0, data: value }),
    "none such",
  );
  return "problem" in held ? [held.problem] : held.differences.map(({ path, text }) => `${path}: ${text}`);
}

const TREE: Schema = {
  type: "object",
  properties: {
    name: { type: ["string", "null"] },
    leaves: { type: "array", items: { $ref: "#/components/schemas/GetThingV1Data" } },
  },
};

describe("holdAnswer", () => {
  it.each<[string, Schema, unknown, string[]]>([
    [
      "keeps the keys of a map unsaid",
      { type: "object", additionalProperties: { type: "number" } },
      { "13800000000": "x" },
      ["data.*: expected number, found string"],
    ],
    [
      "looks into the values of a map",
      { type: "object", additionalProperties: { type: "object", properties: {} } },
      { a: { b: 1 }, c: { b: 2 } },
      ["data.*.b: not in the types yet (number)"],
    ],
    [
      "takes no place of a list for a name where an object was expected",
      { type: "object", properties: { a: {} } },
      [{ b: 1 }],
      ["data: expected object or null, found array"],
    ],
    [
      "says a place once, however many items",
      { type: "array", items: { type: "string" } },
      [1, 2, "a", 3],
      ["data[]: expected string, found number"],
    ],
    [
      "follows a schema that holds itself",
      TREE,
      { leaves: [{ name: null, leaves: [{ name: 1, age: 2 }] }] },
      [
        "data.leaves[].leaves[].name: expected string or null, found number",
        "data.leaves[].leaves[].age: not in the types yet (number)",
      ],
    ],
    [
      "finds no fault with what may be several things",
      { type: ["string", "object"], properties: { a: {} } },
      { a: null },
      [],
    ],
    [
      "escapes keys that look like steps of a pointer",
      { type: "object", properties: { "a/b~c": { type: "string" } } },
      { "a/b~c": 1 },
      ['data["a/b~c"]: expected string, found number'],
    ],
    [
      "is not led astray by a key called __proto__",
      { type: "object", properties: {} },
      JSON.parse('{"__proto__": {"x": 1}}'),
      ["data.__proto__: not in the types yet (object)"],
    ],
    [
      "says what a keyword other than the type asks for",
      { type: "string", enum: ["a"] },
      "b",
      ["data: must be equal to one of the allowed values"],
    ],
  ])("%s", (_, schema, value, expected) => {
    expect(hold(schema, value)).toEqual(expected);
  });

  it("keeps to 200 places of at most 200 characters", () => {
    const keys = Array.from({ length: 300 }, (_, index) => `${"k".repeat(1000)}${index}`);
    const differences = hold(
      { type: "object", properties: {} },
      Object.fromEntries(keys.map((key, index) => [`k${index}${key}`, 1])),
    );
    expect(differences).toHaveLength(200);
    expect(Math.max(...differences.map(({ length }) => length))).toBeLessThan(250);
  });
});
