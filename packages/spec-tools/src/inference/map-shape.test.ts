import { describe, expect, it } from "vitest";
import { infer } from "#tests/infer";
import type { JsonValue } from "../lib/json.ts";
import { isMap } from "./map-shape.ts";
import { shapeOf } from "./sample-shape.ts";

describe("isMap", () => {
  it.each<[string, JsonValue]>([
    ["two numeric ids", { "1": "a", "22": "b" }],
    ["one long numeric id", { "12345": { name: "a" } }],
    ["two long hex ids", { "5cc823550000000010034c96": 1, "5cc823550000000010034c97": 2 }],
    ["a UUID", { "123e4567-e89b-12d3-a456-426614174000": {} }],
    ["two ASINs", { B0ABCDEFGH: 1, B012345678: 2 }],
  ])("detects a map in an object with %s as keys", (_, value) => {
    expect(isMap(shapeOf(value))).toBe(true);
  });

  it.each<[string, JsonValue]>([
    ["names as keys", { id: 1, name: 2 }],
    ["one short id as its only key", { "1": "a" }],
    ["ids as keys and values of two kinds", { "1": "a", "22": 2 }],
    ["an id and a name as keys", { "11111": 1, name: 2 }],
    ["no keys", {}],
  ])("does not detect a map in an object with %s", (_, value) => {
    expect(isMap(shapeOf(value))).toBe(false);
  });

  it.each<[string, JsonValue, boolean]>([
    ["names of cities in several objects", [{ 北京: 1 }, { 上海: 2 }], true],
    ["names of cities with two kinds of values", [{ 北京: 1 }, { 上海: "a" }], false],
    ["the name of one city", [{ 北京: 1 }], false],
  ])("decides on all objects of a list together for %s", (_, list, expected) => {
    const { items } = shapeOf(list);
    expect(items !== undefined && isMap(items)).toBe(expected);
  });

  it("infers a map type from three objects that share hardly any key", () => {
    const sparse = ["a", "b", "c"].map((stem) => Object.fromEntries([1, 2, 3].map((n) => [`${stem}${n}x`, n])));
    expect(infer({ list: sparse })).toMatchObject({
      OpData: { properties: { list: { items: { type: "object", additionalProperties: { type: "number" } } } } },
    });
  });
});
