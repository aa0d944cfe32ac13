import { describe, expect, it } from "vitest";
import { inferAfter, NOTHING, type Samples } from "#tests/infer-after";
import { lostNames, unreadablePaths } from "#tests/lost-types";
import type { JsonValue } from "../lib/json.ts";
import type { InferredSchemas } from "./infer-schemas.ts";

function nameAt({ names }: InferredSchemas, operation: string, path: string): string | undefined {
  return names.get(operation)?.get(path);
}

const USER = { id: "a", name: "b", image: "c", level: 1, followed: true };
const WITHOUT_NULLS = Array.from({ length: 60 }, (_, index) => index);

describe("inferSchemas after more samples", () => {
  const [ATTR, REST] = [
    { id: "x", text: "y" },
    { c: 1, d: 2, e: 3 },
  ];
  const FIRST = { a: { rel: { attrs: [], ...REST } }, b: { rel: { attrs: [ATTR], ...REST } } };
  const SECOND = {
    a: { rel: { attrs: [], ...REST, f: 1, g: 2, h: 3 } },
    b: { rel: { attrs: [], ...REST } },
  };

  it("keeps the item type of a list that is empty at one of two paths, and all names", () => {
    const before = inferAfter({ Op: [FIRST] });
    const after = inferAfter({ Op: [FIRST, SECOND] }, before);
    expect(after.names).toEqual(before.names);
    expect(nameAt(after, "Op", "/a/rel")).toBe(nameAt(after, "Op", "/b/rel"));
    expect(after.components["Rel"]?.properties?.["attrs"]).toMatchObject({
      type: "array",
      items: { $ref: "#/components/schemas/Attr" },
    });
    expect(Object.keys(after.components["Rel"]?.properties ?? {})).toEqual(["attrs", "c", "d", "e", "f", "g", "h"]);
  });

  it("keeps two names for types that become identical, and defines only one of them", () => {
    const before = inferAfter({ Op: [{ one: USER, two: { ...USER, more: 1 } }] });
    const after = inferAfter({ Op: [{ one: { ...USER, more: 1 }, two: { ...USER, more: 1 } }] }, before);
    expect(after.names).toEqual(before.names);
    expect([after.components["One"], after.components["Two"]?.$ref]).toMatchObject([
      { type: "object" },
      "#/components/schemas/One",
    ]);
  });

  it.each<[string, JsonValue, JsonValue]>([
    ["that gets a name as a key", { m: { "1000001": 1, "1000002": 2 } }, { m: { total: 3 } }],
    ["that gets a second kind", { m: { "1000001": 1, "1000002": 2 } }, { m: { "1000003": "x" } }],
    ["whose values are objects", { m: { "1000001": USER, "1000002": USER } }, { m: { owner: USER, count: 1 } }],
  ])("keeps a map %s", (_, first, second) => {
    const before = inferAfter({ Op: [first] });
    const after = inferAfter({ Op: [first, second] }, before);
    expect(after.components["OpData"]?.properties?.["m"]).toMatchObject({ additionalProperties: expect.any(Object) });
    expect(after.components["OpData"]?.properties?.["m"]?.anyOf).toBeUndefined();
  });

  it.each<[string, JsonValue, JsonValue]>([
    ["with one id as a key", { m: { "1": USER } }, { m: { "1": USER, "2": USER } }],
    ["with one id and a scalar", { m: { "1": 1 } }, { m: { "1": 1, "2": 2 } }],
    ["with one Chinese word", { m: { 北京: USER } }, { m: { 北京: USER, 上海: USER } }],
    ["with one word", { m: { owner: USER } }, { m: { owner: USER, "5f0a1b2c3d4e5f6a7b8c9d0e": USER } }],
  ])("keeps an object %s if later objects have more ids as keys", (_, first, second) => {
    const before = inferAfter({ Op: [first] });
    const after = inferAfter({ Op: [first, second] }, before);
    expect(lostNames(before, after)).toEqual([]);
    expect(unreadablePaths("Op", before.components, after.components)).toEqual([]);
  });

  it("keeps the fields of objects that would be a map if all samples were new", () => {
    const sparse = (stem: string): JsonValue =>
      Object.fromEntries(["a", "b", "c", "d"].map((letter) => [`${stem}${letter}x`, 1]));
    const sample = (...stems: string[]): JsonValue => ({ user: USER, list: stems.map(sparse) });
    const [first, second] = [sample("p", "q"), sample("p", "q", "r", "s")];
    const before = inferAfter({ Op: [first] });
    expect(inferAfter({ Op: [first, second] }).components["List"]).toBeUndefined();
    const after = inferAfter({ Op: [first, second] }, before);
    expect(Object.keys(after.components["List"]?.properties ?? {})).toHaveLength(16);
  });
});

describe("inferSchemas for several operations", () => {
  const SHARED: Samples = {
    A: [{ user: USER, list: WITHOUT_NULLS }],
    B: [{ user: USER, list: WITHOUT_NULLS, more: 1 }],
  };

  it.each<[string, JsonValue, string]>([
    ["shares a type that is identical", { user: USER }, "User"],
    ["does not share a type with one more field", { user: { ...USER, vip: true } }, "CDataUser"],
    ["does not share a type with one field less", { user: { id: "a", name: "b", image: "c", level: 1 } }, "CDataUser"],
    [
      "does not share a type in which a field is null",
      { user: { ...USER, level: null }, list: WITHOUT_NULLS },
      "CDataUser",
    ],
    ["does not share a type of the other null style", { user: USER, gone: null }, "CDataUser"],
  ])("%s, and leaves all others as they are", (_, data, name) => {
    const before = inferAfter(SHARED);
    for (const known of [before, NOTHING]) {
      const after = inferAfter({ ...SHARED, C: [data] }, known);
      expect(nameAt(after, "C", "/user")).toBe(name);
      for (const [component, schema] of Object.entries(before.components)) {
        expect([component, withoutCounts(after.components[component])]).toEqual([component, withoutCounts(schema)]);
      }
    }
  });

  it("makes no field of an operation nullable if another operation that shares the type begins to respond with null", () => {
    const before = inferAfter(SHARED);
    const changed = { ...SHARED, B: [...(SHARED["B"] ?? []), { user: { ...USER, level: null }, more: null }] };
    const after = inferAfter(changed, before);
    expect(nameAt(after, "B", "/user")).toBe("User");
    expect(after.components["User"]?.properties?.["level"]).toMatchObject({ type: "number" });
    expect(after.components["BData"]?.properties?.["user"]).toMatchObject({
      anyOf: [{ $ref: "#/components/schemas/NullableUser" }, { type: "null" }],
    });
    expect(after.components["NullableUser"]?.properties?.["level"]).toMatchObject({ type: ["number", "null"] });
    const again = inferAfter({ ...changed, A: [{ user: USER, gone: null }] }, after);
    expect(again.components["NullableUser"]).toEqual({ $ref: "#/components/schemas/User" });
  });

  it("makes no field of whole data nullable if another operation with the same data begins to respond with null", () => {
    const [data, withNull] = [
      { ...USER, list: WITHOUT_NULLS },
      { ...USER, level: null },
    ];
    const before = inferAfter({ B: [data], C: [data] });
    const known = inferAfter({ A: [data], B: [data], C: [data] }, before);
    expect([...known.names.values()].map((names) => names.get(""))).toEqual(["AData", "BData", "CData"]);
    const after = inferAfter({ A: [data], B: [data, withNull], C: [data] }, known);
    const levels = ["AData", "BData"].map((name) => after.components[name]?.properties?.["level"]?.type);
    expect(levels).toEqual(["number", ["number", "null"]]);
    expect(after.components["CData"]).toEqual({ $ref: "#/components/schemas/AData" });
  });

  it("does not give whole data the type of a field of another operation, so that a null there does not change it", () => {
    const field = { user: USER, list: WITHOUT_NULLS };
    const before = inferAfter({ B: [USER], C: [field] }, inferAfter({ C: [field] }));
    expect([nameAt(before, "B", ""), nameAt(before, "C", "/user")]).toEqual(["BData", "User"]);
    const withNull = { user: { ...USER, level: null }, list: WITHOUT_NULLS };
    const after = inferAfter({ B: [USER], C: [field, withNull] }, before);
    expect(withoutCounts(after.components["BData"])).toEqual(withoutCounts(before.components["User"]));
  });

  it("returns the same schemas for any order of operations", () => {
    const reversed = Object.fromEntries(Object.entries(SHARED).toReversed());
    expect(JSON.stringify(inferAfter(reversed).components)).toBe(JSON.stringify(inferAfter(SHARED).components));
  });
});

function withoutCounts(schema: unknown): unknown {
  return JSON.parse(
    JSON.stringify(schema ?? null, (key, value: unknown) => (key === "description" ? undefined : value)),
  ) as unknown;
}
