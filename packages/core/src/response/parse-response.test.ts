import { describe, expect, it } from "vitest";
import { retryAfterMs } from "./parse-response.ts";

const NOW = Date.UTC(2026, 0, 1);

describe("retryAfterMs", () => {
  it.each<[string | null, number | undefined]>([
    [null, undefined],
    ["", undefined],
    ["0", 0],
    [" 120 ", 120_000],
    ["1000000000", 1e12],
    ["9".repeat(400), Number.MAX_SAFE_INTEGER],
    ["-5", undefined],
    ["1.5", undefined],
    ["1e9", undefined],
    ["soon", undefined],
    ["in 2050", undefined],
    ["garbage 5", undefined],
    ["Thu, 01 Jan 2026 00:00:10 GMT", 10_000],
    ["Thursday, 01-Jan-26 00:00:10 GMT", 10_000],
    ["2026-01-01T00:00:10Z", 10_000],
    ["Wed, 21 Oct 2015 07:28:00 GMT", 0],
    ["Thu, 99 Jan 2026", undefined],
  ])("reads the header %j as %j ms", (header, expected) => {
    expect(retryAfterMs(header, NOW)).toBe(expected);
  });
});
