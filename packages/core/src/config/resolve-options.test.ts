import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEFAULT_CALL_OPTIONS, resolveBackoff, resolveCallOptions, resolveClientOptions } from "./resolve-options.ts";

describe("resolveCallOptions", () => {
  it("applies the options that are set over the base", () => {
    expect(resolveCallOptions(DEFAULT_CALL_OPTIONS, {})).toEqual(DEFAULT_CALL_OPTIONS);
    const resolved = resolveCallOptions(DEFAULT_CALL_OPTIONS, {
      timeoutMs: 5,
      maxAttempts: undefined,
      integers: "bigint",
    });
    expect(resolved).toEqual({ ...DEFAULT_CALL_OPTIONS, timeoutMs: 5, integers: "bigint" });
  });

  it.each<[string, unknown]>([
    ["timeoutMs", 0],
    ["timeoutMs", "5"],
    ["timeoutMs", null],
    ["totalTimeoutMs", 2 ** 31],
    ["maxAttempts", 1.5],
    ["maxAttempts", 0],
    ["maxAttempts", 101],
    ["maxBodyBytes", -1],
    ["maxBodyBytes", Number.NaN],
    ["retryUnknownOutcome", "false"],
    ["throwOnEmptyData", "ignore"],
    ["integers", "BigInt"],
    ["integers", "toString"],
  ])("rejects the option %s with the value %j", (name, value) => {
    expect(() => resolveCallOptions(DEFAULT_CALL_OPTIONS, { [name]: value })).toThrow(
      new RegExp(`^${name} must be .*, got `),
    );
  });
});

describe("resolveClientOptions", () => {
  it.each<[string, object]>([
    ["maxCalls", { maxCalls: -1 }],
    ["maxCalls", { maxCalls: "5" }],
    ["maxBilled", { maxBilled: Number.NaN }],
    ["backoff.baseMs", { backoff: { baseMs: -1 } }],
    ["backoff.maxMs", { backoff: { maxMs: "1" } }],
    ["environment", { environment: "moon" }],
  ])("rejects an invalid %s of a client", (name, options) => {
    expect(() => resolveClientOptions(options)).toThrow(`${name} must be `);
  });
});

describe("the default clock", () => {
  const { clock } = resolveClientOptions({});
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("measures the time that passes", () => {
    const beganMs = clock.now();
    vi.advanceTimersByTime(1500);
    expect(clock.now() - beganMs).toBe(1500);
  });

  it("sleeps for the given time and leaves no listener on the signal", async () => {
    const { signal } = new AbortController();
    let isAwake = false;
    const sleep = clock.sleep(1000, signal).then(() => (isAwake = true));
    await vi.advanceTimersByTimeAsync(999);
    expect(isAwake).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(isAwake).toBe(true);
    await sleep;
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });

  it("stops sleeping when the signal is aborted and leaves no timer", async () => {
    const controller = new AbortController();
    const sleep = clock.sleep(1000, controller.signal);
    controller.abort();
    await expect(sleep).rejects.toThrow("The wait was aborted.");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not sleep if the signal is already aborted", async () => {
    await expect(clock.sleep(1000, AbortSignal.abort())).rejects.toThrow("The wait was aborted.");
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("resolveBackoff", () => {
  it("applies the times of a call over those of the client", () => {
    expect(resolveBackoff({ baseMs: 1, maxMs: 2 }, { maxMs: 9 })).toEqual({ baseMs: 1, maxMs: 9 });
    expect(resolveBackoff({ baseMs: 1, maxMs: 2 })).toEqual({ baseMs: 1, maxMs: 2 });
  });

  it("rejects a negative time of a backoff", () => {
    expect(() => resolveBackoff({ baseMs: 1, maxMs: 2 }, { baseMs: -1 })).toThrow(
      "backoff.baseMs must be a number >= 0, got -1.",
    );
  });
});
