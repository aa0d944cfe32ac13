import { describe, expect, it } from "vitest";
import { jsonEquals } from "./stop-condition.ts";

const nested = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}1${"]".repeat(depth)}`);

describe("jsonEquals", () => {
  it.each([
    [null, null],
    [
      { a: [1, "b", null], c: {} },
      { c: {}, a: [1, "b", null] },
    ],
  ])("finds %j equal to %j", (one, other) => {
    expect(jsonEquals(one, other)).toBe(true);
  });

  it.each([
    [null, undefined],
    [[1], [1, 2]],
    [[], {}],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: "1" }],
    [{ a: undefined }, { b: undefined }],
    [["a"], { 0: "a" }],
  ])("finds %j different from %j", (one, other) => {
    expect(jsonEquals(one, other)).toBe(false);
  });

  it("compares values that are 20,000 levels deep", () => {
    expect(jsonEquals(nested(20_000), nested(20_000))).toBe(true);
    expect(jsonEquals(nested(20_000), nested(20_001))).toBe(false);
  });
});
