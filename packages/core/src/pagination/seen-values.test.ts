import { describe, expect, it } from "vitest";
import { createSeenValues, hashJson } from "./seen-values.ts";

const nested = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}1${"]".repeat(depth)}`);

describe("hashJson", () => {
  it.each([
    [null, null],
    [
      { a: [1, "b", null], c: {} },
      { c: {}, a: [1, "b", null] },
    ],
    [2n ** 60n, 2n ** 60n],
  ])("returns one hash for equal values: row %#", (one, other) => {
    expect(hashJson(one)).toBe(hashJson(other));
  });

  it.each([
    [null, "null"],
    [[1], [1, 2]],
    [[], {}],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: "1" }],
    [
      ["a", "b"],
      ["b", "a"],
    ],
    [["a1"], ["a", "1"]],
    [["a,b"], ["a", "b"]],
    [["a"], { 0: "a" }],
    [[[1], 2], [[1, 2]]],
    [2n ** 60n, 2n ** 60n + 1n],
  ])("returns different hashes for different values: row %#", (one, other) => {
    expect(hashJson(one)).not.toBe(hashJson(other));
  });

  it("hashes values that are 20,000 levels deep", () => {
    expect(hashJson(nested(20_000))).toBe(hashJson(nested(20_000)));
    expect(hashJson(nested(20_000))).not.toBe(hashJson(nested(20_001)));
  });

  it("returns a different safe integer for each of 200,000 IDs", () => {
    const hashes = Array.from({ length: 200_000 }, (_, index) => hashJson(`64b1f0000000000012${index}`));
    expect(hashes.every((hash) => Number.isSafeInteger(hash) && hash >= 0)).toBe(true);
    expect(new Set(hashes).size).toBe(200_000);
  });
});

describe("the values seen in an iteration over a million items", () => {
  const remember = createSeenValues();
  for (let index = 0; index < 1_000_000; index++) remember(index);

  it.each([
    ["knows the first item", 0, false],
    ["knows the 20,000th item", 19_999, false],
    ["has forgotten an item in the middle, so that its size is limited", 500_000, true],
    ["knows an item 20,000 items ago", 980_000, false],
    ["knows the last item", 999_999, false],
  ])("%s", (_, index, isNew) => {
    expect(remember(index)).toBe(isNew);
  });
});
