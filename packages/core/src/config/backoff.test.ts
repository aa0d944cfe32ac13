import { describe, expect, it } from "vitest";
import { backoffMs } from "../request/retry-policy.ts";
import { retryAfterMs } from "../response/parse-response.ts";
import { layBackoff } from "./resolve-options.ts";

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
  ])("of %j is %j", (header, expected) => {
    expect(retryAfterMs(header, NOW)).toBe(expected);
  });
});

describe("backoffMs", () => {
  const times = { baseMs: 1000, maxMs: 30_000 };

  it("is anything from nothing up to a base that doubles, and no more than the longest wait", () => {
    const attempts = [1, 2, 3, 4, 5, 6, 7, 100];
    expect(attempts.map((attempt) => backoffMs(attempt, times, () => 0))).toEqual(attempts.map(() => 0));
    const longest = [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000];
    expect(attempts.map((attempt) => backoffMs(attempt, times, () => 1))).toEqual(longest);
    expect(backoffMs(2, times, () => 0.25)).toBe(500);
  });
});

describe("layBackoff", () => {
  it("takes what a call says and leaves the rest as the client has it", () => {
    expect(layBackoff({ baseMs: 1, maxMs: 2 }, { maxMs: 9 })).toEqual({ baseMs: 1, maxMs: 9 });
    expect(layBackoff({ baseMs: 1, maxMs: 2 })).toEqual({ baseMs: 1, maxMs: 2 });
  });

  it("refuses a time that is none", () => {
    expect(() => layBackoff({ baseMs: 1, maxMs: 2 }, { baseMs: -1 })).toThrow("backoff.baseMs is -1; expected");
  });
});
