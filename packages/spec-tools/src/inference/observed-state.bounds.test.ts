import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { infer, stateOf } from "#tests/infer";
import type { JsonObject, JsonValue } from "../lib/json.ts";
import { STATE_LIMITS } from "../lib/parse-json.ts";
import { ANY_KEY } from "./placeholder-key.ts";
import { emptyState, foldBounded, isWithinBounds, MAX_PATHS, MAX_RESPONSES } from "./observed-state.ts";
import { shapeOf } from "./sample-shape.ts";
import { emptyShape, MAX_KEYS, mergeShapes } from "./shape.ts";
import { parseState, serializeState } from "./state-file.ts";

/** An object with this number of different keys, which look like names. */
function wide(count: number, prefix = "k", value: JsonValue = 1): JsonObject {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${letters(index)}`, value]));
}

function letters(index: number): string {
  return Array.from(`${index}`, (digit) => "abcdefghij"[Number(digit)]).join("");
}

describe("a state with a map", () => {
  const NAMED = { by: { alice: { n: 1 }, bob: { n: "x" } } };
  const MAPPED = { by: { "5cc823550000000010034c96": { n: 1 }, carol: { n: 2 } } };

  it("stores no key of the map, whichever response comes first", () => {
    const text = serializeState(stateOf(NAMED, MAPPED));
    expect(text).not.toMatch(/alice|bob|carol|5cc8/);
    expect(serializeState(stateOf(MAPPED, NAMED))).toBe(text);
  });

  it("has the type of all values", () => {
    expect(infer(NAMED, MAPPED)["OpData"]?.properties?.["by"]).toMatchObject({
      type: "object",
      additionalProperties: { $ref: expect.any(String) as string },
    });
  });

  it("reads back the mark of a map, and forgets an id that an earlier version stored", () => {
    const stored = JSON.parse(serializeState(stateOf(MAPPED))) as { data: { keys: Record<string, JsonObject> } };
    stored.data.keys["6412abf9000000001203e4d1"] = { integer: 1 };
    stored.data.keys["1627207:2302"] = { integer: 2 };
    const { data } = parseState(stored, "a.json", "GET /x");
    expect([...data.keys.keys()]).toEqual(["by", "<id>"]);
    expect(data.keys.get("<id>")?.integer).toBe(3);
    expect([...(data.keys.get("by")?.keys.keys() ?? [])]).toEqual([ANY_KEY]);
  });
});

describe("a path with more keys than a shape stores", () => {
  it.each([
    [MAX_KEYS, MAX_KEYS],
    [MAX_KEYS + 1, 1],
  ])("of %d stores %d", (count, stored) => {
    expect(shapeOf(wide(count)).keys.size).toBe(stored);
  });

  it("becomes a map, with the same counts in any order and grouping", () => {
    const half = Math.ceil(MAX_KEYS / 2) + 1;
    const shapes = [wide(half, "a"), wide(half, "b", "x"), { a: { deep: true } }].map(shapeOf);
    const merged = shapes.reduce(mergeShapes, emptyShape());
    expect([...merged.keys.keys()]).toEqual([ANY_KEY]);
    expect(shapes.toReversed().reduce(mergeShapes, emptyShape())).toEqual(merged);
    const [a, b, c] = shapes.map((shape) => mergeShapes(shape, emptyShape()));
    expect(mergeShapes(a ?? emptyShape(), mergeShapes(b ?? emptyShape(), c ?? emptyShape()))).toEqual(merged);
  });

  it("becomes a map in any order of maps and names", () => {
    const key = fc.constantFrom("a", "b", "11111", "22222", "1", "2", "Tom S.", "X7kQ2p");
    const object = fc.dictionary(key, fc.constantFrom<JsonValue>(1, "x", { a: 1 }, { "11111": 1, "2": 2 }));
    fc.assert(
      fc.property(fc.array(object, { maxLength: 5 }), (objects) => {
        const shapes = objects.map((one) => shapeOf(one as JsonValue));
        expect(shapes.toReversed().reduce(mergeShapes, emptyShape())).toEqual(shapes.reduce(mergeShapes, emptyShape()));
      }),
    );
  });
});

describe("isWithinBounds", () => {
  const hashes = (count: number): string[] => Array.from({ length: count }, (_, index) => `${index}`.padStart(64, "0"));
  const withPaths = (count: number) => {
    const lists = Array.from({ length: count / 500 }, (_, index) => [`list${letters(index)}`, wide(498, "k")]);
    return { ...emptyState("GET /x"), data: shapeOf(Object.fromEntries(lists) as JsonObject) };
  };

  it.each([
    ["accepts", MAX_RESPONSES, 0, true],
    ["accepts", MAX_RESPONSES - 5, 5, true],
    ["refuses", MAX_RESPONSES - 5, 6, false],
  ])("%s a state with %d responses and %d before a replacement", (_, sources, retired, expected) => {
    expect(isWithinBounds({ ...emptyState("GET /x"), sources: hashes(sources), retired: hashes(retired) })).toBe(
      expected,
    );
  });

  it.each([
    ["accepts", MAX_PATHS - 500, true],
    ["refuses", MAX_PATHS + 500, false],
  ])("%s a state with %d paths", (_, paths, expected) => {
    expect(isWithinBounds(withPaths(paths))).toBe(expected);
  });

  it("keeps the file of the largest state below the limit of reading it", () => {
    const key = (index: number): string => `${letters(index)}${"\u0001".repeat(190)}`;
    const deep = (index: number, depth: number): JsonObject => {
      const inner = depth === 0 ? 1 : deep(index, depth - 1);
      return { [key(index)]: [inner] };
    };
    const data = shapeOf(Object.fromEntries(Array.from({ length: 160 }, (_, index) => [key(index), deep(index, 29)])));
    const state = { ...emptyState("GET /x"), data, sources: hashes(MAX_RESPONSES) };
    expect(isWithinBounds(state)).toBe(true);
    expect(Buffer.byteLength(serializeState(state))).toBeLessThan(STATE_LIMITS.bytes);
  });
});

describe("foldBounded", () => {
  it("leaves out a response that makes the state too large, and counts the next one", () => {
    const large = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`list${letters(index)}`, wide(500)]));
    const state = foldBounded(emptyState("GET /x"), [
      { code: 0, data: { a: 1 } },
      { code: 0, data: large },
      { code: 0, data: { a: 1, b: 2 } },
    ]);
    expect(state.sources).toHaveLength(2);
    expect([...state.data.keys.keys()]).toEqual(["a", "b"]);
  });
});
