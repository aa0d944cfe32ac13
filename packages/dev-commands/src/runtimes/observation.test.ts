import { describe, expect, it } from "vitest";
import { checkObservation, type ObservedError, type RuntimeObservation } from "./observation.ts";

const ENVELOPE = { code: 0, data: [{ title: "中" }] };
const EXPECTED = { userAgent: /^Bun\//, envelope: ENVELOPE };

const ERRORS: Record<string, ObservedError> = {
  business: { kind: "daily-quota", code: 303, status: 200, billed: "no", classes: ["JustOneError", "DailyQuotaError"] },
  redirect: { kind: "redirect", billed: "unknown", classes: ["JustOneError", "RedirectError"] },
  timeout: { kind: "timeout", billed: "unknown", classes: ["JustOneError"] },
  aborted: { kind: "aborted", billed: "unknown", cause: "Error: enough", classes: ["JustOneError"] },
  refused: { kind: "connection", billed: "no", phase: "connect", classes: ["JustOneError"] },
  scripted: { kind: "insufficient-balance", code: 601, billed: "no", classes: ["JustOneError"] },
  noToken: { kind: "configuration", billed: "no", classes: ["JustOneError"] },
};

const GOOD: RuntimeObservation = {
  userAgent: "Bun/1.4.5",
  method: ENVELOPE.data,
  safe: { ok: true, data: ENVELOPE.data },
  get: { envelope: ENVELOPE, status: 200, url: "" },
  batch: ["object", "object", "connection"],
  errors: ERRORS,
  leaks: [],
  leaksSeen: true,
};

describe("checkObservation", () => {
  it("checkObservation reports nothing for the expected observation", () => {
    expect(checkObservation(GOOD, EXPECTED)).toEqual([]);
  });

  it.each<[string, Partial<RuntimeObservation>]>([
    ["ran on Deno/2.9.6, expected /^Bun\\//", { userAgent: "Deno/2.9.6" }],
    ["the method returned data that differs from the mock's", { method: [] }],
    ["safe returned data that differs from the mock's", { safe: { ok: false } }],
    ["GET returned an envelope that differs from the mock's", { get: { ...GOOD.get, envelope: undefined } }],
    ["GET: 200 http://127.0.0.1/", { get: { ...GOOD.get, url: "http://127.0.0.1/" } }],
    ["batch: object,object", { batch: ["object", "object"] }],
    ["the token is revealed by: redirect", { leaks: ["redirect"] }],
    ["the search for leaks missed a token", { leaksSeen: false }],
  ])("checkObservation reports: %s", (problem, wrong) => {
    expect(checkObservation({ ...GOOD, ...wrong }, EXPECTED)).toEqual([problem]);
  });

  it("checkObservation reports which field of which error differs", () => {
    const errors = { ...ERRORS, business: { ...ERRORS["business"], kind: "connection" } };
    expect(checkObservation({ ...GOOD, errors }, EXPECTED)).toEqual([
      'business: kind is "connection", expected "daily-quota"',
    ]);
  });

  it("checkObservation expects a runtime outside of browsers to report that a refused request was not sent", () => {
    const errors = {
      ...ERRORS,
      refused: { ...ERRORS["refused"], kind: "connection", billed: "unknown", phase: "response" },
    };
    expect(checkObservation({ ...GOOD, errors }, EXPECTED)).toEqual([
      'refused: billed is "unknown", expected "no"',
      'refused: phase is "response", expected "connect"',
    ]);
    const browser = { ...GOOD, errors, userAgent: "Mozilla/5.0" };
    expect(checkObservation(browser, { ...EXPECTED, userAgent: /^Mozilla/ })).toEqual([]);
  });

  it("checkObservation reports a missing error", () => {
    const { timeout: _, ...errors } = ERRORS;
    expect(checkObservation({ ...GOOD, errors }, EXPECTED)).toEqual(["timeout: no error was thrown"]);
  });

  it("checkObservation refuses a mock response without data", () => {
    const nothing = { ...GOOD, method: null, safe: { ok: true, data: null }, get: { ...GOOD.get, envelope: {} } };
    expect(checkObservation(nothing, { ...EXPECTED, envelope: {} })).toContain("the mock returned no data");
  });
});
