import { describe, expect, it } from "vitest";
import { sameJson } from "./stop-condition.ts";

const nested = (depth: number): unknown => JSON.parse(`${"[".repeat(depth)}1${"]".repeat(depth)}`);

describe("sameJson", () => {
  it.each([
    [null, null],
    [
      { a: [1, "b", null], c: {} },
      { c: {}, a: [1, "b", null] },
    ],
  ])("says that %j is %j", (one, other) => {
    expect(sameJson(one, other)).toBe(true);
  });

  it.each([
    [null, undefined],
    [[1], [1, 2]],
    [[], {}],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: "1" }],
    [{ a: undefined }, { b: undefined }],
    [["a"], { 0: "a" }],
  ])("says that %j is not %j", (one, other) => {
    expect(sameJson(one, other)).toBe(false);
  });

  it("goes as deep as an answer can", () => {
    expect(sameJson(nested(20_000), nested(20_000))).toBe(true);
    expect(sameJson(nested(20_000), nested(20_001))).toBe(false);
  });
});
