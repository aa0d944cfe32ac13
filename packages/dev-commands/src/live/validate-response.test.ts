import { documentOperations, type NamedOperation, type Schema } from "@justone-clients/spec-tools";
import { makeDocument } from "@justone-clients/test-kit/fixtures";
import { describe, expect, it } from "vitest";
import { validateResponse } from "./validate-response.ts";

function findDifferences(data: Schema, value: unknown): string[] {
  const document = makeDocument([]);
  const schemas = { ...document.components.schemas, GetThingV1Data: data };
  const changed = { ...document, components: { ...document.components, schemas } };
  const [operation] = documentOperations(changed) as [NamedOperation];
  const validated = validateResponse(
    { platform: "test", document: changed, operation },
    JSON.stringify({ code: 0, data: value }),
    "none such",
  );
  return "problem" in validated
    ? [validated.problem]
    : validated.differences.map(({ path, text }) => `${path}: ${text}`);
}

const TREE: Schema = {
  type: "object",
  properties: {
    name: { type: ["string", "null"] },
    leaves: { type: "array", items: { $ref: "#/components/schemas/GetThingV1Data" } },
  },
};

describe("validateResponse", () => {
  it.each<[string, Schema, unknown, string[]]>([
    [
      "does not report the keys of a map",
      { type: "object", additionalProperties: { type: "number" } },
      { "13800000000": "x" },
      ["data.*: expected number, found string"],
    ],
    [
      "validates the values of a map",
      { type: "object", additionalProperties: { type: "object", properties: {} } },
      { a: { b: 1 }, c: { b: 2 } },
      ["data.*.b: not in the types yet (number)"],
    ],
    [
      "does not report an array index as a name if an object was expected",
      { type: "object", properties: { a: {} } },
      [{ b: 1 }],
      ["data: expected object or null, found array"],
    ],
    [
      "reports a path once, however many items it has",
      { type: "array", items: { type: "string" } },
      [1, 2, "a", 3],
      ["data[]: expected string, found number"],
    ],
    [
      "follows a schema that contains itself",
      TREE,
      { leaves: [{ name: null, leaves: [{ name: 1, age: 2 }] }] },
      [
        "data.leaves[].leaves[].name: expected string or null, found number",
        "data.leaves[].leaves[].age: not in the types yet (number)",
      ],
    ],
    [
      "accepts a value that fits one of several alternatives",
      { type: ["string", "object"], properties: { a: {} } },
      { a: null },
      [],
    ],
    [
      "escapes keys that look like parts of a JSON pointer",
      { type: "object", properties: { "a/b~c": { type: "string" } } },
      { "a/b~c": 1 },
      ['data["a/b~c"]: expected string, found number'],
    ],
    [
      "reports a key named __proto__ like any other",
      { type: "object", properties: {} },
      JSON.parse('{"__proto__": {"x": 1}}'),
      ["data.__proto__: not in the types yet (object)"],
    ],
    [
      "reports what a keyword other than the type expects",
      { type: "string", enum: ["a"] },
      "b",
      ["data: must be equal to one of the allowed values"],
    ],
  ])("validateResponse %s", (_, schema, value, expected) => {
    expect(findDifferences(schema, value)).toEqual(expected);
  });

  it("validateResponse reports at most 200 differences with paths of at most 200 characters", () => {
    const keys = Array.from({ length: 300 }, (_, index) => `${"k".repeat(1000)}${index}`);
    const differences = findDifferences(
      { type: "object", properties: {} },
      Object.fromEntries(keys.map((key, index) => [`k${index}${key}`, 1])),
    );
    expect(differences).toHaveLength(200);
    expect(Math.max(...differences.map(({ length }) => length))).toBeLessThan(250);
  });
});
