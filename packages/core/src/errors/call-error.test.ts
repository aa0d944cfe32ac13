import { describe, expect, it } from "vitest";
import { isJustOneError } from "./call-error.ts";

describe("isJustOneError", () => {
  it("recognises an error of another copy of the package", () => {
    const foreign = Object.defineProperty(new Error("x"), Symbol.for("@justone-clients/core/error"), { value: true });
    expect(isJustOneError(foreign)).toBe(true);
    expect(isJustOneError(new Error("x"))).toBe(false);
  });
});
