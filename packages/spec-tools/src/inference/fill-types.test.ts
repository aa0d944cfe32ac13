import { describe, expect, it } from "vitest";
import { declaredData } from "../definitions/declared-schema.ts";
import type { JsonObject, JsonValue } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { inferSchemas } from "./infer-schemas.ts";
import { stateOf } from "#tests/infer";

/** Infers the types of an operation from responses and a published schema of `data` that is not verified. */
function fill(data: JsonValue | undefined, published: JsonObject): Readonly<Record<string, Schema>> {
  const { data: shape, nullStyle } = data === undefined ? stateOf() : stateOf(data);
  const unverified = declaredData({ properties: { code: { const: 0 }, data: published } }, {});
  return inferSchemas([{ operation: "op", data: shape, nullStyle: nullStyle > 0, unverified }], {
    dataComponent: () => "OpData",
    pointer: "#/$defs/",
    knownNames: () => undefined,
    reserved: new Set(),
  }).components;
}

const object = (properties: JsonObject): JsonObject => ({ type: "object", properties });
const STRING: JsonObject = { type: "string" };

describe("fillTypes", () => {
  it("types data that was never observed, marks every field, and leaves every object open", () => {
    expect(fill(undefined, object({ id: STRING, list: { type: "array", items: object({ a: STRING }) } }))).toEqual({
      OpData: {
        type: "object",
        properties: {
          id: { type: "string", description: "Published, unverified." },
          list: { type: "array", items: { $ref: "#/$defs/List" }, description: "Published, unverified." },
        },
        additionalProperties: true,
      },
      List: {
        type: "object",
        properties: { a: { type: "string", description: "Published, unverified." } },
        additionalProperties: true,
      },
    });
  });

  const FIELDS: [what: string, observed: JsonValue, published: JsonObject, expected: Schema][] = [
    ["keeps the observed type where the schema disagrees", "x", { type: "number" }, { type: "string" }],
    ["keeps the observed type where the schema allows more", "x", { type: ["string", "number"] }, { type: "string" }],
    ["types a field that was always null", null, STRING, { type: ["string", "null"] }],
    [
      "types the items of empty arrays",
      [],
      { type: "array", items: STRING },
      { type: "array", items: { type: "string" } },
    ],
    [
      "keeps the items of observed arrays",
      [1],
      { type: "array", items: STRING },
      { type: "array", items: { type: "number" } },
    ],
    [
      "keeps an object where the schema declares an array",
      { a: 1 },
      { type: "array", items: STRING },
      { $ref: "#/$defs/Field" },
    ],
    ["keeps an open object open", {}, object({ b: STRING }), { $ref: "#/$defs/Field" }],
    [
      "keeps an object without published fields",
      {},
      { type: "object" },
      { type: "object", additionalProperties: true },
    ],
  ];
  it.each(FIELDS)("%s", (_, observed, published, expected) => {
    const { description: __, ...field } =
      fill({ field: observed, other: true }, object({ field: published }))["OpData"]?.properties?.["field"] ?? {};
    expect(field).toEqual(expected);
  });

  it("adds fields to an object that was observed without fields, and keeps it open", () => {
    expect(fill({ field: {}, other: true }, object({ field: object({ b: STRING }) }))["Field"]).toEqual({
      type: "object",
      properties: { b: { type: "string", description: "Published, unverified." } },
      additionalProperties: true,
    });
  });

  it("adds published fields beside observed ones, and keeps the observed ones", () => {
    const properties = fill({ a: 1 }, object({ a: STRING, b: STRING }))["OpData"]?.properties;
    expect(properties).toEqual({
      a: { type: "number", description: "Present in 1 of 1 observed objects." },
      b: { type: "string", description: "Published, unverified." },
    });
  });

  it("keeps an observed type beside an added one with the same fields", () => {
    const author = object({ id: STRING, name: STRING });
    const types = fill({ author: { id: "1", name: "a" } }, object({ editor: author, author }));
    expect(types["OpData"]?.properties?.["author"]?.$ref).toBe("#/$defs/Author");
    // The added type is open, so it is not identical to the observed one.
    expect(types["OpData"]?.properties?.["editor"]).toMatchObject({ $ref: "#/$defs/Editor" });
  });

  it("does not change the names of observed types that become identical", () => {
    const observed = { first: { a: 1, b: 2 }, second: { a: 1, c: 2 } };
    const names = Object.keys(fill(observed, {}));
    const published = object({ a: STRING, b: STRING, c: STRING });
    expect(Object.keys(fill(observed, object({ first: published, second: published })))).toEqual(names);
  });

  it("fills the values of a map, and a published map", () => {
    const map = { type: "object", additionalProperties: object({ n: STRING }) };
    expect(fill({ byId: {}, other: 1 }, object({ byId: map }))["OpData"]?.properties?.["byId"]).toMatchObject({
      type: "object",
      additionalProperties: { $ref: "#/$defs/ById" },
    });
  });
});
