import { describe, expect, it } from "vitest";
import { DEFAULT_CALL_OPTIONS } from "../config/resolve-options.ts";
import { createApiError } from "../errors/api-errors.ts";
import { backoffMs, createRetryBudget, retryDelayMs } from "./retry-policy.ts";

describe("backoffMs", () => {
  const times = { baseMs: 1000, maxMs: 30_000 };

  it("returns a wait between 0 and the base, which doubles up to the longest wait", () => {
    const attempts = [1, 2, 3, 4, 5, 6, 7, 100];
    expect(attempts.map((attempt) => backoffMs(attempt, times, () => 0))).toEqual(attempts.map(() => 0));
    const longest = [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000];
    expect(attempts.map((attempt) => backoffMs(attempt, times, () => 1))).toEqual(longest);
    expect(backoffMs(2, times, () => 0.25)).toBe(500);
  });
});

describe("retryDelayMs", () => {
  function delayMs(retryAfterMs: number | undefined, random: number): number | undefined {
    const error = createApiError({
      operation: "GET /api/test/get-thing/v1",
      code: 302,
      status: 429,
      requestId: undefined,
      upstreamMessage: undefined,
      retryAfterMs,
    });
    const context = { options: DEFAULT_CALL_OPTIONS, budget: createRetryBudget(), attempts: 1, remainingMs: 60_000 };
    return retryDelayMs(error, { ...context, random: () => random });
  }

  it.each([
    [undefined, 0, 0],
    [undefined, 0.5, 500],
    [0, 0.5, 500],
    [200, 0.5, 500],
    [2000, 0.5, 2000],
    [30_000, 0.5, 30_000],
    [30_001, 0.5, undefined],
  ])("with a requested wait of %s ms and a random number of %s returns %s", (retryAfterMs, random, expected) => {
    expect(delayMs(retryAfterMs, random)).toBe(expected);
  });
});

describe("a retry budget", () => {
  it("allows retries up to its capacity and regains a tenth of a retry per success", () => {
    const budget = createRetryBudget(2);
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
    for (let success = 0; success < 9; success++) budget.refill();
    expect(budget.take()).toBe(false);
    for (let success = 0; success < 2; success++) budget.refill();
    expect([budget.take(), budget.take()]).toEqual([true, false]);
    for (let success = 0; success < 100; success++) budget.refill();
    expect([budget.take(), budget.take(), budget.take()]).toEqual([true, true, false]);
  });
});
