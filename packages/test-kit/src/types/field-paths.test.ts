import { expect, it } from "vitest";
import { closedPaths, fieldPaths, readFields } from "./field-paths.ts";

const VALUE = { id: 1, tags: [{ name: "tea" }], "no-name": 1, byId: { a1: { count: 1 } }, empty: {} };

it("fieldPaths returns the path of each field that can be written without quotes", () => {
  expect(fieldPaths(VALUE)).toEqual([
    ".id",
    ".tags",
    ".tags?.[0]?.name",
    ".byId",
    ".byId?.a1",
    ".byId?.a1?.count",
    ".empty",
  ]);
});

it("readFields puts at most 200 reads into a function", () => {
  const value = Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`f${index}`, index]));
  const functions = readFields("data", value)
    .split(/^function /m)
    .slice(1);
  expect(functions.map((code) => code.match(/void data\.f\d+;/g)?.length)).toEqual([200, 200, 50]);
});

const text = { type: "string" } as const;
const counted = { type: "object", properties: { count: { type: "integer" } } } as const;

it.each([
  ["an object", { id: "1" }, { type: "object", properties: { id: text } }, [""]],
  ["an object behind a reference", { id: "1" }, { $ref: "#/components/schemas/Leaf" }, [""]],
  [
    "an object that can be null",
    { id: "1" },
    { anyOf: [{ $ref: "#/components/schemas/Leaf" }, { type: "null" }] },
    [""],
  ],
  ["an item of an array", [{ count: 1 }], { type: "array", items: counted }, ["[0]"]],
  ["the values of a map, not the map", { a: { count: 1 } }, { type: "object", additionalProperties: counted }, [".a"]],
  ["nothing of a map of texts", { a: "1" }, { type: "object", additionalProperties: text }, []],
  ["nothing of a value that was never observed", null, {}, []],
])("closedPaths returns the path of %s", (_, value, schema, paths) => {
  const schemas = { Leaf: { type: "object", properties: { id: text } } } as const;
  expect(closedPaths(value, schema as never, schemas as never)).toEqual(paths);
});
