import type { JsonValue, Schema } from "@justone-clients/spec-tools";
import { join } from "node:path";
import { expect, it } from "vitest";
import { REPOSITORY_ROOT } from "../repository.ts";
import { compileCases } from "./compile-cases.ts";
import { closedPaths, fieldPaths, NARROWING, readFields } from "./field-paths.ts";

const TEXT: Schema = { type: "string" };
const NUMBER: Schema = { type: "number" };
const NULL: Schema = { type: "null" };
const COUNTED: Schema = { type: "object", properties: { count: NUMBER } };
const LEAF: Schema = { $ref: "#/components/schemas/Leaf" };
const SCHEMAS = { Leaf: { type: "object", properties: { id: TEXT } } };

function list(items: Schema): Schema {
  return { type: "array", items };
}

function map(values: true | Schema): Schema {
  return { type: "object", additionalProperties: values };
}

function object(properties: Record<string, Schema>): Schema {
  return { type: "object", properties };
}

function anyOf(...schemas: Schema[]): Schema {
  return { anyOf: schemas };
}

it.each<[string, JsonValue, Schema, string[]]>([
  ["a field", { id: "1" }, LEAF, ["data?.id"]],
  ["a field whose name needs quotes", { "a b": 1 }, object({ "a b": NUMBER }), ['data?.["a b"]']],
  ["a field that the types do not have", { id: 1 }, COUNTED, ["data?.id"]],
  ["the first item of a list", [{ count: 1 }], list(COUNTED), ["data?.[0]", "data?.[0]?.count"]],
  [
    "the first object among the items of a list",
    [null, { count: 1 }],
    list(COUNTED),
    ["data?.[0]", "data?.[0]?.count"],
  ],
  ["no item of an empty list", [], list(COUNTED), []],
  ["a value of a map", { a: { count: 1 } }, map(COUNTED), ["data?.a", "data?.a?.count"]],
  ["a field of an object that can be null", { id: "1" }, anyOf(LEAF, NULL), ["data?.id"]],
  ["a field of an object that can be a list", { id: "1" }, anyOf(list(TEXT), LEAF), ['withField(data, "id")?.id']],
  ["an item of a list that can be a text", ["a"], anyOf(list(TEXT), TEXT), ["asArray(data)?.[0]"]],
  ["nothing of an untyped value", { id: "1" }, {}, []],
  ["nothing of an untyped field of an open object", { a: { b: 1 } }, map(true), ["data?.a"]],
])("fieldPaths returns %s", (_, value, schema, paths) => {
  expect(fieldPaths({ expression: "data", value, schema }, SCHEMAS)).toEqual(paths);
});

it("readFields puts at most 40 reads into a function", () => {
  const value = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`f${index}`, index]));
  const functions = readFields({ expression: "data", value, schema: map(NUMBER) }, {})
    .split(/^function /m)
    .slice(1);
  expect(functions.map((code) => code.match(/void data\?\.f\d+;/g)?.length)).toEqual([40, 40, 10]);
});

it.each<[string, JsonValue, Schema, string[]]>([
  ["an object", { id: "1" }, object({ id: TEXT }), ["data"]],
  ["an object behind a reference", { id: "1" }, LEAF, ["data"]],
  ["an object that can be null", { id: "1" }, anyOf(LEAF, NULL), ["data"]],
  ["an object that can be a list", { id: "1" }, anyOf(LEAF, list(TEXT)), ["data"]],
  ["an object that can be a map", { id: "1" }, anyOf(LEAF, map(TEXT)), ["data"]],
  ["an item of a list", [{ count: 1 }], list(COUNTED), ["data?.[0]"]],
  ["an item of a list that can be a map", [{ count: 1 }], anyOf(list(COUNTED), map(TEXT)), ["asArray(data)?.[0]"]],
  ["the values of a map of objects", { a: { count: 1 } }, map(COUNTED), ["data?.a"]],
  ["no part of a map of texts", { a: "1" }, map(TEXT), []],
  ["no part of a map that can be a list", { a: "1" }, anyOf(list(TEXT), map(TEXT)), []],
  ["no part of an untyped value", { a: "1" }, {}, []],
  ["no part of a value that was never observed", null, {}, []],
])("closedPaths returns %s", (_, value, schema, paths) => {
  expect(closedPaths({ expression: "data", value, schema }, SCHEMAS)).toEqual(paths);
});

it("a narrowed read compiles only if a type of the value has the field or the item", () => {
  const reads = [
    ['void withField(data, "id")?.id;', []],
    ['void withField(data, "any key")?.["any key"];', [7053, 2345]],
    ["void asArray(data)?.[0]?.count;", []],
    ["void asArray(data)?.[0]?.id;", [2339]],
    ['void withField(asArray(data)?.[0], "id")?.id;', [2345, 2339]],
    ["void asArray(map)?.[0];", [2345]],
    ['void withField(map, "any key")?.["any key"]?.count;', []],
  ] as const;
  const values = `declare const map: Record<string, { count?: number }> | string;
declare const data: { id?: string } | { count?: number }[] | string | null;\n`;
  const codes = reads.map(([code]) => code);
  expect(compileCases(join(REPOSITORY_ROOT, "packages/test-kit"), NARROWING + values, codes)).toEqual(
    reads.map(([, errors]) => errors),
  );
});
