import { describe, expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";

describe("parseJson", () => {
  it("parses JSON", () => {
    expect(parseJson('{"a":[1,"}"]}', "a.json")).toEqual({ a: [1, "}"] });
  });

  it.each([
    ["no JSON", "{", "a.json: expected JSON, found"],
    ["too deep", "[".repeat(65) + "]".repeat(65), "a.json: expected at most 64 levels of nesting, found 65"],
    ["a string that does not end", `"${'\\"'.repeat(2_000_000)}`, "a.json: expected JSON, found"],
    ["too deep to parse at all", "[".repeat(200_000), "a.json: expected at most 64 levels of nesting, found 200000"],
    ["too big", `"${"x".repeat(4 * 1024 * 1024)}"`, "a.json: expected at most 4194304 bytes, found 4194306"],
  ])("refuses what is %s", (_, text, message) => {
    expect(() => parseJson(text, "a.json")).toThrow(message);
  });

  it("does not count brackets inside strings", () => {
    expect(parseJson(JSON.stringify('\\"['.repeat(100)), "a.json")).toBe('\\"['.repeat(100));
  });
});
