import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import type { Schema } from "../document/schema.ts";
import type { JsonValue } from "../gate/json-value.ts";
import { observe } from "./observe.ts";
import { emptyShape, type Shape } from "./shape.ts";
import { toSchema } from "./to-schema.ts";

function shapeOf(...values: JsonValue[]): Shape {
  const shape = emptyShape();
  for (const value of values) observe(shape, value);
  return shape;
}

describe("toSchema", () => {
  it.each<[string, JsonValue[], Schema]>([
    ["a string", ["a"], { type: "string" }],
    ["an integer and a fraction", [1, 1.5], { type: "number" }],
    ["only null", [null], { description: "Only null was seen here." }],
    ["a string and null", ["a", null], { type: ["string", "null"] }],
    ["an empty list", [[]], { type: "array", items: {} }],
    ["an empty object", [{}], { type: "object", additionalProperties: true }],
    ["an object", [{ b: 1, a: "x" }], { type: "object", properties: { a: { type: "string" }, b: { type: "number" } } }],
    ["two kinds", ["a", true], { anyOf: [{ type: "boolean" }, { type: "string" }] }],
    ["two kinds and null", [1, "a", null], { anyOf: [{ type: "number" }, { type: "string" }, { type: "null" }] }],
    [
      "an empty list where an object is expected",
      [[], {}],
      {
        anyOf: [
          { type: "array", items: {} },
          { type: "object", additionalProperties: true },
        ],
      },
    ],
  ])("describes %s", (_, values, schema) => {
    expect(toSchema(shapeOf(...values))).toEqual(schema);
  });

  it("requires nothing and closes nothing", () => {
    const text = JSON.stringify(toSchema(shapeOf({ a: [{ b: 1 }, { c: null }] }, { d: {} })));
    expect(text).not.toMatch(/required|"additionalProperties":false|"integer"/);
  });

  it("gives the same bytes for samples and keys in any order", () => {
    const forward = toSchema(shapeOf({ a: 1, b: [1, "x"] }, { c: null }));
    const backward = toSchema(shapeOf({ c: null }, { b: ["x", 1], a: 1 }));
    expect(JSON.stringify(backward)).toBe(JSON.stringify(forward));
  });

  it("takes the names of a prototype for names like any other", () => {
    const value = JSON.parse('{"__proto__":{"constructor":1},"hasOwnProperty":"x"}') as JsonValue;
    const schema = toSchema(shapeOf(value));
    expect(Object.keys(schema.properties ?? {})).toEqual(["__proto__", "hasOwnProperty"]);
    expect(new Ajv2020().validate(schema, value)).toBe(true);
  });

  it("holds no value of what it saw", () => {
    const shape = shapeOf({ name: "a secret name", list: ["another secret"], id: 4711 });
    const text = JSON.stringify(shape, (_, value: unknown) => (value instanceof Map ? [...value] : value));
    expect(text).not.toMatch(/secret|4711/);
    expect(text).toMatch(/"name"/);
  });
});
