import { describe, expect, it } from "vitest";
import { infer } from "../../tests/infer.ts";
import type { JsonValue } from "../lib/json.ts";
import { isMap } from "./map-shape.ts";
import { shapeOf } from "./sample-shape.ts";

describe("an object", () => {
  it.each<[string, JsonValue]>([
    ["two ids of digits", { "1": "a", "22": "b" }],
    ["one long id", { "12345": { name: "a" } }],
    ["long hex", { "5cc823550000000010034c96": 1, "5cc823550000000010034c97": 2 }],
    ["a uuid", { "123e4567-e89b-12d3-a456-426614174000": {} }],
    ["ASINs", { B0ABCDEFGH: 1, B012345678: 2 }],
  ])("with %s as keys is a map", (_, value) => {
    expect(isMap(shapeOf(value))).toBe(true);
  });

  it.each<[string, JsonValue]>([
    ["names", { id: 1, name: 2 }],
    ["one short id", { "1": "a" }],
    ["values of two kinds", { "1": "a", "22": 2 }],
    ["an id and a name", { "11111": 1, name: 2 }],
    ["nothing", {}],
  ])("with %s as keys is none", (_, value) => {
    expect(isMap(shapeOf(value))).toBe(false);
  });

  it("is a map when three objects hardly share a key", () => {
    const sparse = ["a", "b", "c"].map((stem) => Object.fromEntries([1, 2, 3].map((n) => [`${stem}${n}x`, n])));
    expect(infer({ list: sparse })).toMatchObject({
      OpData: { properties: { list: { items: { type: "object", additionalProperties: { type: "number" } } } } },
    });
  });
});
