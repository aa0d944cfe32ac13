import { expect, it } from "vitest";
import { closedPaths, fieldPaths, firstItemPath, readFields } from "./field-paths.ts";

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

it.each([
  ["a list", [], "[0]"],
  ["a list in an object", ["a", "b"], ".a?.b?.[0]"],
])("firstItemPath of %s is written as fieldPaths writes it", (_, names, path) => {
  expect(firstItemPath(names)).toBe(path);
});

it("readFields puts at most 40 reads into a function", () => {
  const value = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`f${index}`, index]));
  const functions = readFields("data", value)
    .split(/^function /m)
    .slice(1);
  expect(functions.map((code) => code.match(/void data\.f\d+;/g)?.length)).toEqual([40, 40, 10]);
});

const text = { type: "string" } as const;
const counted = { type: "object", properties: { count: { type: "integer" } } } as const;

it.each([
  ["an object is its path", { id: "1" }, { type: "object", properties: { id: text } }, [""]],
  ["an object behind a reference is its path", { id: "1" }, { $ref: "#/components/schemas/Leaf" }, [""]],
  [
    "an object that can be null is its path",
    { id: "1" },
    { anyOf: [{ $ref: "#/components/schemas/Leaf" }, { type: "null" }] },
    [""],
  ],
  ["an array is the path of its first item", [{ count: 1 }], { type: "array", items: counted }, ["[0]"]],
  [
    "a map of objects is the path of its values",
    { a: { count: 1 } },
    { type: "object", additionalProperties: counted },
    [".a"],
  ],
  ["a map of texts is empty", { a: "1" }, { type: "object", additionalProperties: text }, []],
  ["a value that was never observed is empty", null, {}, []],
])("closedPaths of %s", (_, value, schema, paths) => {
  const schemas = { Leaf: { type: "object", properties: { id: text } } } as const;
  expect(closedPaths(value, schema as never, schemas as never)).toEqual(paths);
});
