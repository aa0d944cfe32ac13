import { describe, expect, it } from "vitest";
import { acceptor, infer, inferState, stateOf } from "../../tests/infer.ts";
import type { JsonValue } from "../lib/json.ts";
import { isMap } from "./map-shape.ts";
import { emptyState, foldResponses } from "./observed-state.ts";
import { shapeOf } from "./sample-shape.ts";

// One test a figure of the rules, on both sides of it.

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

describe("the same key", () => {
  it.each<[number, boolean]>([
    [7, true],
    [6, false],
  ])("joins types that share %d of 10 keys: %s", (shared, joined) => {
    const thing = { ...fields(shared), ...fields(10 - shared, "other") };
    const data = { thing: fields(shared), nested: { thing } };
    expect(typeNames(data)).toHaveLength(joined ? 3 : 4);
  });

  it("joins types of up to three keys only where they are the same", () => {
    expect(typeNames({ thing: fields(3), nested: { thing: { ...fields(2), other: 1 } } })).toHaveLength(4);
    expect(typeNames({ thing: fields(3), nested: { thing: fields(3) } })).toHaveLength(3);
  });
});

describe("another key", () => {
  it.each<[number, boolean]>([
    [17, true],
    [16, false],
  ])("joins types that share %d of 20 keys: %s", (shared, joined) => {
    const data = { one: fields(shared), two: { ...fields(shared), ...fields(20 - shared, "other") } };
    expect(typeNames(data)).toHaveLength(joined ? 2 : 3);
  });

  it("joins no types of fewer than five keys that are not the same", () => {
    expect(typeNames({ one: fields(4), two: { ...fields(4), f4x: "s" } })).toHaveLength(3);
  });
});

describe("types that meet a third", () => {
  it("stay apart where that would make a union of what was none", () => {
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

describe("a map of hardly shared keys", () => {
  const sparse = (objects: number, keys: number): JsonValue => {
    return Array.from({ length: objects }, (_, object) => fields(keys, `o${object}`));
  };
  it.each<[number, number, boolean]>([
    [3, 3, true],
    [2, 4, false],
    [3, 2, false],
  ])("takes %d objects of %d keys each: %s", (objects, keys, expected) => {
    expect(isMap(shapeOf(sparse(objects, keys)).items ?? shapeOf(null))).toBe(expected);
  });

  it("is none where a key stands in more than a third of them", () => {
    const shared = Array.from({ length: 6 }, (_, index) => ({
      ...fields(2, `o${index}`),
      ...(index < 3 ? { often: 1 } : {}),
    }));
    expect(isMap(shapeOf(shared).items ?? shapeOf(null))).toBe(false);
  });
});

describe("null style", () => {
  it.each<[number, boolean]>([
    [49, true],
    [50, false],
  ])("beside %d other scalars one null makes every field nullable: %s", (others, expected) => {
    const { OpData } = infer({ nothing: null, list: Array.from({ length: others - 1 }, () => "x"), text: "y" });
    expect(OpData?.properties?.["text"]?.type).toEqual(expected ? ["string", "null"] : "string");
  });
});

describe("a replacement", () => {
  it.each<[number, string]>([
    [3, "counted"],
    [2, "replaced"],
  ])("is a sample that shares fewer than 3 of 10 keys: %d is %s", (shared, effect) => {
    expect(effects(fields(10), { ...fields(shared), ...fields(10 - shared, "other") })).toEqual(["counted", effect]);
  });

  it("is not an answer with an empty list, nor the full one after it", () => {
    const [empty, full] = [
      { total: 0, list: [] },
      { total: 1, list: [{ a: 1, b: 2, c: 3, d: 4, e: 5 }] },
    ];
    expect(effects(empty, full)).toEqual(["counted", "counted"]);
    expect(effects(full, empty)).toEqual(["counted", "counted"]);
  });

  it("happens once: what was counted before it stays known", () => {
    const [x, y] = [fields(5), fields(5, "y")];
    expect(effects(x, y, x, y, x)).toEqual(["counted", "replaced", "known", "known", "known"]);
  });
});

describe("ids as keys", () => {
  it.each<[string, JsonValue]>([
    ["of several kinds", { m: { "11111": 1, "22222": "x" } }],
    ["beside names", { m: { "11111": 1, total: 2 } }],
  ])("%s leave an open object, never one that can have no field", (_, data) => {
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
  ])("are not kept: %s", (key) => {
    const { data } = stateOf({ byKey: { [key]: { id: 1 } } });
    expect([...(data.keys.get("byKey")?.keys.keys() ?? [])]).toEqual(["<id>"]);
  });
});

describe("a place", () => {
  it("is told from another whose keys only look like it", () => {
    const data = { "a.b": { x: { p: 1 } }, a: { b: { x: { p: "s" } } } };
    const state = stateOf(data);
    const { names, components } = inferState(state);
    expect(names.get("op")?.size).toBe(Object.keys(components).length);
    const again = inferState({ ...state, names: names.get("op") ?? new Map<string, string>() });
    expect(again.components).toEqual(components);
  });
});
