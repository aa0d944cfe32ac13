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
    ["timeoutMs", "5", 'a number of ms > 0 and <= 2147483647, got "5".'],
    ["timeoutMs", null, "a number of ms > 0 and <= 2147483647, got null."],
    ["totalTimeoutMs", 2 ** 31, "a number of ms > 0 and <= 2147483647, got 2147483648."],
    ["maxAttempts", 1.5, "a whole number > 0 and <= 100, got 1.5."],
    ["maxAttempts", 0, "a whole number > 0 and <= 100, got 0."],
    ["maxAttempts", 101, "a whole number > 0 and <= 100, got 101."],
    ["maxBodyBytes", -1, "a number of bytes > 0 and <= 9007199254740991, got -1."],
    ["maxBodyBytes", Number.NaN, "a number of bytes > 0 and <= 9007199254740991, got NaN."],
    ["retryUnknownOutcome", "false", 'one of true, false, got "false".'],
    ["throwOnEmptyData", "ignore", 'one of true, false, got "ignore".'],
    ["integers", "BigInt", 'one of number, string, bigint, got "BigInt".'],
    ["integers", "toString", 'one of number, string, bigint, got "toString".'],
  ])("rejects the option %s with the value %j", (name, value, expected) => {
    const error = expect.objectContaining({ name: "ConfigurationError", message: `${name} must be ${expected}` });
    expect(() => resolveCallOptions(DEFAULT_CALL_OPTIONS, { [name]: value })).toThrow(error);
  });
});

describe("resolveClientOptions", () => {
  it.each<[string, object, string]>([
    ["maxCalls", { maxCalls: -1 }, "a number >= 0, got -1."],
    ["maxCalls", { maxCalls: "5" }, 'a number >= 0, got "5".'],
    ["maxBilled", { maxBilled: Number.NaN }, "a number >= 0, got NaN."],
    ["backoff.baseMs", { backoff: { baseMs: -1 } }, "a number >= 0, got -1."],
    ["backoff.maxMs", { backoff: { maxMs: "1" } }, 'a number >= 0, got "1".'],
    ["maxCalls", { maxCalls: null }, "a number >= 0, got null."],
    ["dryRun", { dryRun: "true" }, 'one of true, false, got "true".'],
    ["dryRun", { dryRun: 1 }, "one of true, false, got 1."],
    ["allowInsecure", { allowInsecure: "false" }, 'one of true, false, got "false".'],
    ["token", { token: 12345678 }, "a string or a function, got a value of type number."],
    ["token", { token: null }, "a string or a function, got a value of type object."],
    ["baseUrl", { baseUrl: ["secret"] }, "a string, got a value of type object."],
    ["fetch", { fetch: "fetch" }, 'a function, got "fetch".'],
    ["onRequest", { onRequest: { call: 1 } }, "a function, got an object."],
    ["logger", { logger: true }, "an object with log functions, got true."],
    ["clock", { clock: { now: Date.now } }, "an object with now and sleep, got an object."],
    ["random", { random: 0.5 }, "a function, got 0.5."],
    ["backoff", { backoff: 1000 }, "an object, got 1000."],
    ["validate", { validate: true }, "an object, got true."],
    ["environment", { environment: "moon" }, 'one of global, cn, auto, got "moon".'],
  ])("rejects an invalid %s of a client", (name, options, expected) => {
    const error = expect.objectContaining({ name: "ConfigurationError", message: `${name} must be ${expected}` });
    expect(() => resolveClientOptions(options)).toThrow(error);
  });
});

describe("the names of options", () => {
  const MISNAMED_TIMEOUT = { timeout: 1 };
  it.each<[string, object, string]>([
    ["maxBiled", { maxBiled: 1 }, '"maxBiled" is not an option here. Did you mean maxBilled?'],
    ["timeout", MISNAMED_TIMEOUT, '"timeout" is not an option here. Did you mean timeoutMs?'],
    ["baseURL", { baseURL: "https://host.example" }, '"baseURL" is not an option here. Did you mean baseUrl?'],
    ["env", { env: "cn" }, '"env" is not an option here. Did you mean environment?'],
    ["dryrun", { dryrun: undefined }, '"dryrun" is not an option here. Did you mean dryRun?'],
    ["backoff.base", { backoff: { base: 1 } }, '"backoff.base" is not an option here. Did you mean baseMs?'],
    ["signal", { signal: AbortSignal.abort() }, "signal is an option of a call, not of a client."],
    ["toString", { toString: 1 }, '"toString" is not an option here. The options are timeoutMs, '],
  ])("rejects the unknown option %s of a client with a suggestion", (_, options, message) => {
    expect(() => resolveClientOptions(options)).toThrow(message);
  });

  it.each<[string, object, string]>([
    ["maxBilled", { maxBilled: 1 }, "maxBilled is an option of a client, not of a call."],
    ["timeout", MISNAMED_TIMEOUT, "Did you mean timeoutMs?"],
    ["retries", { retries: 1 }, '"retries" is not an option here. The options are timeoutMs, '],
  ])("rejects the unknown option %s of a call with a suggestion", (_, options, message) => {
    expect(() => resolveCallOptions(DEFAULT_CALL_OPTIONS, options)).toThrow(message);
  });

  it.each([
    ["a token", "secret", "Options must be an object, got a value of type String."],
    ["an array", ["secret"], "Options must be an object, got a value of type Array."],
    ["null", null, "Options must be an object, got a value of type Null."],
    ["a Map", new Map([["maxBilled", 1]]), "Options must be an object, got a value of type Map."],
    ["a promise", Promise.resolve({ maxBilled: 1 }), "Options must be an object, got a value of type Promise."],
    ["a function", () => "secret", "Options must be an object, got a value of type Function."],
  ])("rejects %s instead of options without repeating it", (_, options, message) => {
    const given: unknown = options;
    expect(() => Reflect.apply(resolveClientOptions, undefined, [given])).toThrow(message);
  });

  it("ignores inherited options, also of a polluted prototype", () => {
    const inherited = Object.create({ dryRun: true, maxBilled: "x" }) as object;
    expect(resolveClientOptions(inherited)).toMatchObject({ dryRun: false, maxBilled: Infinity });
    Object.assign(Object.prototype, { timeoutMs: 5, dryRun: true, fetch: () => undefined });
    try {
      const resolved = resolveClientOptions({});
      expect(resolved).toMatchObject({ dryRun: false, callOptions: { timeoutMs: 120_000 } });
    } finally {
      for (const name of ["timeoutMs", "dryRun", "fetch"]) Reflect.deleteProperty(Object.prototype, name);
    }
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
