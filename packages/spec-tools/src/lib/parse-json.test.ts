import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";

describe("parseJson", () => {
  it("returns the value of a JSON text", () => {
    expect(parseJson('{"a":[1,"}"]}', "a.json")).toEqual({ a: [1, "}"] });
  });

  it.each([
    ["incomplete JSON", "{", "JSON, found"],
    ["65 levels of nesting", "[".repeat(65) + "]".repeat(65), "at most 64 levels of nesting, found 65"],
    ["an unterminated string of 4 MB", `"${'\\"'.repeat(2_000_000)}`, "JSON, found"],
    ["200,000 open brackets", "[".repeat(200_000), "at most 64 levels of nesting, found 200000"],
    ["over 4 MiB", `"${"x".repeat(4 * 1024 * 1024)}"`, "at most 4194304 bytes, found 4194306"],
  ])("refuses a text with %s", (_, text, message) => {
    expect(() => parseJson(text, "a.json")).toThrow(`a.json: expected ${message}`);
  });

  it("does not count brackets inside strings as nesting", () => {
    expect(parseJson(JSON.stringify('\\"['.repeat(100)), "a.json")).toBe('\\"['.repeat(100));
  });
});
