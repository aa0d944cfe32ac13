import { describe, expect, it } from "vitest";
import { testClient } from "../../tests/test-client.ts";
import { DEFAULT_PLAN, layPlan } from "./resolve-options.ts";

describe("layPlan", () => {
  it("lays what is set over what was there", () => {
    expect(layPlan(DEFAULT_PLAN, {})).toEqual(DEFAULT_PLAN);
    const plan = layPlan(DEFAULT_PLAN, { timeoutMs: 5, maxAttempts: undefined, integers: "bigint" });
    expect(plan).toEqual({ ...DEFAULT_PLAN, timeoutMs: 5, integers: "bigint" });
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
    ["repeatUnknown", "false"],
    ["emptyData", "ignore"],
    ["integers", "BigInt"],
    ["integers", "toString"],
  ])("refuses a %s of %j", (name, value) => {
    expect(() => layPlan(DEFAULT_PLAN, { [name]: value })).toThrow(new RegExp(`^${name} is .*; expected `));
  });
});

describe("a client", () => {
  it.each<[string, object]>([
    ["maxCalls", { maxCalls: -1 }],
    ["maxCalls", { maxCalls: "5" }],
    ["maxBilled", { maxBilled: Number.NaN }],
    ["backoff.baseMs", { backoff: { baseMs: -1 } }],
    ["backoff.maxMs", { backoff: { maxMs: "1" } }],
    ["environment", { environment: "moon" }],
  ])("refuses a wrong %s", (name, options) => {
    expect(() => testClient(options)).toThrow(`${name} is `);
  });
});
