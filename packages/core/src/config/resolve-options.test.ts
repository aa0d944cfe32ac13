import { describe, expect, it } from "vitest";
import { testClient } from "../../tests/test-client.ts";
import { DEFAULT_CALL_OPTIONS, resolveBackoff, resolveCallOptions } from "./resolve-options.ts";

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
    expect(() => testClient(options)).toThrow(`${name} must be `);
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
