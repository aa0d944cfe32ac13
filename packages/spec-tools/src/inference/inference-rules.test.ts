import { describe, expect, it } from "vitest";
import { acceptor, infer, inferState, stateOf } from "#tests/infer";
import type { JsonValue } from "../lib/json.ts";
import { isMap } from "./map-shape.ts";
import { emptyState, foldResponses } from "./observed-state.ts";
import { shapeOf } from "./sample-shape.ts";

// Each threshold of the inference rules has a test on both sides of it.

function fields(count: number, stem = "f"): Record<string, JsonValue> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${stem}${index}x`, 1]));
}

function effects(...samples: JsonValue[]): string[] {
  const responses = samples.map((data) => ({ code: 0, data }));
  return foldResponses(emptyState("GET /x"), responses).effects;
}

function typeNames(data: JsonValue): string[] {
  return Object.keys(infer(data));
}

describe("inferSchemas for objects under the same key", () => {
  it.each<[string, number, number, number]>([
    ["merges", 10, 0, 3],
    ["does not merge", 10, 1, 4],
    ["merges", 3, 0, 3],
    ["does not merge", 2, 1, 4],
  ])("%s two types that share %d keys if one has %d more", (_, shared, more, types) => {
    const thing = { ...fields(shared), ...fields(more, "other") };
    expect(typeNames({ thing: fields(shared), nested: { thing } })).toHaveLength(types);
  });

  it.each<[string, JsonValue, JsonValue, number]>([
    ["merges types of four keys if one list is empty", [], [{ id: "x" }], 1],
    ["merges types of four keys if one value is null", null, "x", 1],
    ["does not merge types of four keys if the items differ", [{ jury: 1 }], [{ id: "x" }], 2],
  ])("%s", (_, one, other, types) => {
    const data = { first: { thing: { ...fields(3), by: one } }, second: { thing: { ...fields(3), by: other } } };
    expect(typeNames(data).filter((name) => name.endsWith("Thing"))).toHaveLength(types);
  });

  it.each<[string, JsonValue, JsonValue, number]>([
    ["merges wrappers with the same items", [{ id: "y" }], [{ id: "x" }], 1],
    ["does not merge wrappers if one list is empty", [], [{ id: "x" }], 2],
    ["does not merge wrappers with different items", [{ node: { year: 1 } }], [{ node: { jury: "s" } }], 2],
  ])("%s", (_, one, other, types) => {
    const data = { first: { thing: { by: one } }, second: { thing: { by: other } } };
    expect(typeNames(data).filter((name) => name.endsWith("Thing"))).toHaveLength(types);
  });
});

describe("inferSchemas for objects under different keys", () => {
  it.each<[string, number, number, number]>([
    ["merges", 5, 0, 2],
    ["does not merge", 20, 1, 3],
  ])("%s two types that share %d keys if one has %d more", (_, shared, more, types) => {
    const data = { one: fields(shared), two: { ...fields(shared), ...fields(more, "other") } };
    expect(typeNames(data)).toHaveLength(types);
  });

  it("does not merge different types of fewer than five keys", () => {
    expect(typeNames({ one: fields(4), two: { ...fields(4), f4x: "s" } })).toHaveLength(3);
    expect(typeNames({ one: { ...fields(3), f4x: null }, two: { ...fields(3), f4x: 1 } })).toHaveLength(3);
  });
});

describe("inferSchemas for objects nested in themselves", () => {
  it.each<[string, number, number]>([
    ["merges", 5, 2],
    ["does not merge", 4, 3],
  ])("%s the inner type of %d keys with the outer one, which has the list of it too", (_, shared, types) => {
    expect(typeNames({ comments: [{ ...fields(shared), replies: [fields(shared)] }] })).toHaveLength(types);
  });
});

describe("inferSchemas for types that share a third type", () => {
  it("does not merge types if the merge would turn a field into a union", () => {
    const [P, Q, R] = [{ p: 1 }, { z: "s" }, { z: 1 }];
    const T = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 };
    const data = {
      aaa: { k: P },
      first: { thing: { ...T, k: P, k_list: [P] } },
      second: { thing: { ...T, k: Q, k_list: [R] } },
    };
    expect(JSON.stringify(infer(data))).not.toContain("anyOf");
  });
});

describe("inferSchemas for a field of two types that could be merged", () => {
  const [NAMES, IDS, MAP] = [{ a: 1 }, { "1000001": 1, "1000002": "s" }, { "1000001": 1, "1000002": 2 }];

  it.each<[string, JsonValue, JsonValue, number]>([
    ["merges the types if both fields are objects with names", NAMES, NAMES, 1],
    ["merges the types if one field is an empty object", NAMES, {}, 1],
    ["merges the types if both fields are objects with ids", IDS, IDS, 1],
    ["does not merge the types if one field has names and one has ids", NAMES, IDS, 2],
    ["does not merge the types if one field has names and one is a map", NAMES, MAP, 2],
    ["does not merge the types if one field has ids and one is a map", IDS, MAP, 2],
  ])("%s", (_, one, other, types) => {
    const data = { first: { thing: { ...fields(9), by: one } }, second: { thing: { ...fields(9), by: other } } };
    expect(typeNames(data).filter((name) => name.endsWith("Thing"))).toHaveLength(types);
  });
});

describe("isMap for objects that share hardly any key", () => {
  const sparse = (objects: number, keys: number): JsonValue => {
    return Array.from({ length: objects }, (_, object) => fields(keys, `o${object}`));
  };
  it.each<[string, number, number, boolean]>([
    ["detects", 3, 3, true],
    ["does not detect", 2, 4, false],
    ["does not detect", 3, 2, false],
  ])("%s a map in %d objects that have %d keys each and share none", (_, objects, keys, expected) => {
    expect(isMap(shapeOf(sparse(objects, keys)).items ?? shapeOf(null))).toBe(expected);
  });

  it("does not detect a map if more than a third of the objects share a key", () => {
    const shared = Array.from({ length: 6 }, (_, index) => ({
      ...fields(2, `o${index}`),
      ...(index < 3 ? { often: 1 } : {}),
    }));
    expect(isMap(shapeOf(shared).items ?? shapeOf(null))).toBe(false);
  });
});

describe("inferSchemas for nulls", () => {
  it.each<[string, number, string | string[]]>([
    ["makes every field nullable", 49, ["string", "null"]],
    ["makes no other field nullable", 50, "string"],
  ])("%s if one of the scalars is null and %d are not", (_, others, type) => {
    const { OpData } = infer({ nothing: null, list: Array.from({ length: others - 1 }, () => "x"), text: "y" });
    expect(OpData?.properties?.["text"]?.type).toEqual(type);
  });
});

describe("foldResponses for replacements", () => {
  it.each<[number, string]>([
    [3, "counted"],
    [2, "replaced"],
  ])("reports a sample that shares %d of 10 keys as %s", (shared, effect) => {
    expect(effects(fields(10), { ...fields(shared), ...fields(10 - shared, "other") })).toEqual(["counted", effect]);
  });

  it("does not replace the state for an empty list, nor for a full list after it", () => {
    const [empty, full] = [
      { total: 0, list: [] },
      { total: 1, list: [{ a: 1, b: 2, c: 3, d: 4, e: 5 }] },
    ];
    expect(effects(empty, full)).toEqual(["counted", "counted"]);
    expect(effects(full, empty)).toEqual(["counted", "counted"]);
  });

  it("does not count a response again that was counted before a replacement", () => {
    const [x, y] = [fields(5), fields(5, "y")];
    expect(effects(x, y, x, y, x)).toEqual(["counted", "replaced", "known", "known", "known"]);
  });
});

describe("inferSchemas for ids as keys", () => {
  it.each<[string, JsonValue]>([
    ["ids with values of two kinds", { m: { "11111": 1, "22222": "x" } }],
    ["ids and names as keys", { m: { "11111": 1, total: 2 } }],
  ])("infers an open object from %s", (_, data) => {
    const components = infer(data);
    expect(JSON.stringify(components)).toMatch(/"additionalProperties":true/);
    expect(JSON.stringify(components)).not.toMatch(/"properties":\{\}/);
    expect(acceptor(components)(data)).toBe(true);
  });

  it.each([
    "alice@example.com",
    "+86 138 0000 0000",
    "2024-05-01",
    "user_5cc823550000000010034c96",
    "https://x.example/a",
  ])("does not store the id %s", (key) => {
    const { data } = stateOf({ byKey: { [key]: { id: 1 } } });
    expect([...(data.keys.get("byKey")?.keys.keys() ?? [])]).toEqual(["<id>"]);
  });
});

describe("inferSchemas for keys with dots", () => {
  it("distinguishes the key a.b from the key b below the key a", () => {
    const data = { "a.b": { x: { p: 1 } }, a: { b: { x: { p: "s" } } } };
    const state = stateOf(data);
    const { names, components } = inferState(state);
    expect(names.get("op")?.size).toBe(Object.keys(components).length);
    const again = inferState({ ...state, names: names.get("op") ?? new Map<string, string>() });
    expect(again.components).toEqual(components);
  });
});
