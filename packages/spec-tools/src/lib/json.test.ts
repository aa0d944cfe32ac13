import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it } from "vitest";
import { parseLossless, serializeLossless } from "./json.ts";

describe("parseLossless", () => {
  it("keeps every digit of large integers", () =>
    expectRows(['{"id":7234567890123456789}', "[-9007199254740993]", '{"a":1,"b":[18446744073709551616]}'], (text) =>
      expect(serializeLossless(parseLossless(text))).toBe(text),
    ));

  it("returns safe integers, fractions and numeric strings unchanged", () => {
    expect(parseLossless('{"a":9007199254740991,"b":"7234567890123456789","c":1e300,"d":1234567890.1234567}')).toEqual({
      a: 9007199254740991,
      b: "7234567890123456789",
      c: 1e300,
      d: 1234567890.1234567,
    });
  });
});
