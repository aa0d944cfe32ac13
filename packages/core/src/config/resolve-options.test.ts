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

  it.each<[string, unknown, string]>([
    ["timeoutMs", 0, "a number of ms > 0 and <= 2147483647, got 0."],
    ["timeoutMs", "5", "a number of ms > 0 and <= 2147483647, got 5."],
    ["timeoutMs", null, "a number of ms > 0 and <= 2147483647, got null."],
    ["totalTimeoutMs", 2 ** 31, "a number of ms > 0 and <= 2147483647, got 2147483648."],
    ["maxAttempts", 1.5, "a whole number > 0 and <= 100, got 1.5."],
    ["maxAttempts", 0, "a whole number > 0 and <= 100, got 0."],
    ["maxAttempts", 101, "a whole number > 0 and <= 100, got 101."],
    ["maxBodyBytes", -1, "a number of bytes > 0 and <= 9007199254740991, got -1."],
    ["maxBodyBytes", Number.NaN, "a number of bytes > 0 and <= 9007199254740991, got NaN."],
    ["retryUnknownOutcome", "false", "one of true, false, got false."],
    ["throwOnEmptyData", "ignore", "one of true, false, got ignore."],
    ["integers", "BigInt", "one of number, string, bigint, got BigInt."],
    ["integers", "toString", "one of number, string, bigint, got toString."],
  ])("rejects the option %s with the value %j", (name, value, expected) => {
    const error = expect.objectContaining({ name: "ConfigurationError", message: `${name} must be ${expected}` });
    expect(() => resolveCallOptions(DEFAULT_CALL_OPTIONS, { [name]: value })).toThrow(error);
  });
});

describe("resolveClientOptions", () => {
  it.each<[string, object, string]>([
    ["maxCalls", { maxCalls: -1 }, "a number >= 0, got -1."],
    ["maxCalls", { maxCalls: "5" }, "a number >= 0, got 5."],
    ["maxBilled", { maxBilled: Number.NaN }, "a number >= 0, got NaN."],
    ["backoff.baseMs", { backoff: { baseMs: -1 } }, "a number >= 0, got -1."],
    ["backoff.maxMs", { backoff: { maxMs: "1" } }, "a number >= 0, got 1."],
    ["environment", { environment: "moon" }, "one of global, cn, auto, got moon."],
  ])("rejects an invalid %s of a client", (name, options, expected) => {
    const error = expect.objectContaining({ name: "ConfigurationError", message: `${name} must be ${expected}` });
    expect(() => resolveClientOptions(options)).toThrow(error);
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
