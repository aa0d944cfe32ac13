import { describe, expect, it } from "vitest";
import { rememberLast } from "./redact.ts";

describe("rememberLast", () => {
  it("makes a value once for a key, and anew for another, the one before included", () => {
    const made: string[] = [];
    const remembered = rememberLast((key) => {
      made.push(key);
      return `value of ${key}`;
    });
    expect(["a", "a", "b", "a"].map(remembered)).toEqual(["value of a", "value of a", "value of b", "value of a"]);
    expect(made).toEqual(["a", "b", "a"]);
  });
});
