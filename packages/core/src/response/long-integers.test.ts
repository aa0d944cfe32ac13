import { describe, expect, it } from "vitest";
import { holdsLongIntegers, parseJsonWithLongIntegers } from "./long-integers.ts";

const LONG = "12345678901234567890";

function nested(inner: string): string {
  return `${'{"a":['.repeat(10_000)}${inner}${"]}".repeat(10_000)}`;
}

function innermost(value: unknown): unknown {
  let inner = value;
  while (typeof inner === "object" && inner !== null) inner = Array.isArray(inner) ? inner[0] : Object.values(inner)[0];
  return inner;
}

describe("parseJsonWithLongIntegers", () => {
  it.each<[string, unknown]>([
    [LONG, BigInt(LONG)],
    [`-${LONG}`, BigInt(`-${LONG}`)],
    ["9007199254740991", 9007199254740991],
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740993", -9007199254740993n],
    ["0.12345678901234567", Number("0.12345678901234567")],
    ["1234567890123456789.5", Number("1234567890123456789.5")],
    ["1e0000000000000000001", 10],
    ["1.5E+0000000000000000001", 15],
    ["1234567890123456789e1", Number("1234567890123456789e1")],
    [`"${LONG}"`, LONG],
    [`"a\\"${LONG}"`, `a"${LONG}`],
    [`"a\\\\"`, "a\\"],
  ])("reads %s without a loss of digits", (text, expected) => {
    const pad = '"1234567890123456"';
    expect(parseJsonWithLongIntegers(`[${pad},${text},${pad}]`, "bigint")).toEqual([
      pad.slice(1, -1),
      expected,
      pad.slice(1, -1),
    ]);
    const asText = typeof expected === "bigint" ? String(expected) : expected;
    expect(parseJsonWithLongIntegers(`[${pad},${text}]`, "string")).toEqual([pad.slice(1, -1), asText]);
    expect(holdsLongIntegers(`[${text}]`)).toBe(typeof expected === "bigint");
  });

  it("returns a string as it is, even if it looks like a marked integer", () => {
    const text = JSON.stringify(["\u0000bigint:12", "bigint:12", `bigint:0.5:${LONG}`]);
    expect(parseJsonWithLongIntegers(text, "bigint")).toEqual(JSON.parse(text));
  });

  it("parses JSON that is 20,000 levels deep", () => {
    expect(innermost(parseJsonWithLongIntegers(nested(LONG), "bigint"))).toBe(BigInt(LONG));
    expect(innermost(parseJsonWithLongIntegers(nested(LONG), "string"))).toBe(LONG);
  });

  it("keeps __proto__ as an ordinary key", () => {
    const value = parseJsonWithLongIntegers(`{"__proto__":${LONG},"a":{"__proto__":{"b":${LONG}}}}`, "bigint");
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value as object)[0]).toEqual(["__proto__", BigInt(LONG)]);
    expect("b" in {}).toBe(false);
  });

  it("parses strings of many MB", () => {
    const long = String.raw`ab\n\\\" 1`.repeat(5_000_000);
    const text = `{"a":"${long}","b":${LONG}}`;
    expect(parseJsonWithLongIntegers(text, "string")).toMatchObject({ b: LONG });
    expect(holdsLongIntegers(text)).toBe(true);
  });

  it("throws a SyntaxError for a text that is not JSON", () => {
    for (const text of [`["${LONG}`, `{"a":${LONG}`, `${LONG}${LONG}"`, String.raw`["a\" ${LONG}`]) {
      expect(() => parseJsonWithLongIntegers(text, "string")).toThrow(SyntaxError);
    }
  });
});
