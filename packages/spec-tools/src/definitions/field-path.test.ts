import { describe, expect, it } from "vitest";
import { formatFieldPath, parseFieldPath, type PathStep } from "./field-path.ts";

const PATHS: [text: string, formatted: string][] = [
  ["$.data.a[*].b", "data.a[].b"],
  ["data.a[].b", "data.a[].b"],
  ["data.a[0].b", "data.a[].b"],
  ["data.a.0.b", "data.a[].b"],
  ["data.a.*.b", "data.a[].b"],
  ["data.a.[12].b", "data.a[].b"],
  ["$['data']['a'][*]['b']", "data.a[].b"],
  ['$["data"]["a"][0]["b"]', "data.a[].b"],
  ["/data/a/0/b", "data.a[].b"],
  ["/data/a/-/b", "data.a[].b"],
  ["a[].b", "data.a[].b"],
  ["[].b", "data[].b"],
  ["$.data[*]", "data[]"],
  ["$.data", "data"],
  ["data", "data"],
  ["data.data.id", "data.data.id"],
  ["$.data.粉丝数", 'data["粉丝数"]'],
  ["$.data.hash-tag", 'data["hash-tag"]'],
  ["$.data['a.b']", 'data["a.b"]'],
  ["$.data['it\\'s \"x\"']", 'data["it\'s \\"x\\""]'],
  ['data["0"]', 'data["0"]'],
  ['data["a\\"b"].c', 'data["a\\"b"].c'],
  ["/data/a~1b/c~0d", 'data["a/b"]["c~d"]'],
  ["data.constructor.__proto__", "data.constructor.__proto__"],
];

describe("parseFieldPath", () => {
  it.each(PATHS)("reads %s as %s", (text, formatted) => {
    const steps = parseFieldPath(text);
    expect(formatFieldPath(steps ?? ["not a path"])).toBe(formatted);
    expect(parseFieldPath(formatted)).toEqual(steps);
  });

  it.each([
    ["the root of the response", "$"],
    ["an empty text", ""],
    ["a field of the envelope", "requestId"],
    ["a field of the envelope from its root", "$.message"],
    ["another root", "$.result.id"],
    ["a pointer to another root", "/result/id"],
    ["a recursive descent", "$..id"],
    ["a filter", "$.data[?(@.id)]"],
    ["a trailing dot", "data.id."],
    ["an open bracket", "data.list["],
    ["a space", "data.note list"],
    ["a bidi character", "data.a\u202eb"],
    ["an escaped bidi character", String.raw`data["a\u202eb"]`],
    ["a path of more than 500 characters", `data.${"x".repeat(500)}`],
  ])("does not read %s", (_, text) => {
    expect(parseFieldPath(text)).toBeUndefined();
  });

  it("takes an escape that JSON does not know as it is", () => {
    expect(parseFieldPath(String.raw`$.data['\q']`)).toEqual<PathStep[]>([String.raw`\q`]);
  });
});
