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
  noToken: { kind: "configuration", billed: "no", classes: ["JustOneError"] },
};

const GOOD: RuntimeObservation = {
  userAgent: "Bun/1.4.5",
  method: ENVELOPE.data,
  safe: { ok: true, data: ENVELOPE.data },
  get: { envelope: ENVELOPE, status: 200, url: "" },
  errors: ERRORS,
  leaks: [],
  leaksSeen: true,
};

describe("judgeSighting", () => {
  it("has nothing to say of what it expects", () => {
    expect(checkObservation(GOOD, EXPECTED)).toEqual([]);
  });

  it.each<[string, Partial<RuntimeObservation>]>([
    ["ran on Deno/2.9.6, expected /^Bun\\//", { userAgent: "Deno/2.9.6" }],
    ["the method gave back other data than the mock sent", { method: [] }],
    ["safe gave back other data", { safe: { ok: false } }],
    ["GET gave back another envelope", { get: { ...GOOD.get, envelope: undefined } }],
    ["GET: 200 http://127.0.0.1/", { get: { ...GOOD.get, url: "http://127.0.0.1/" } }],
    ["the token shows in: redirect", { leaks: ["redirect"] }],
    ["a token that shows was not found", { leaksSeen: false }],
  ])("says: %s", (problem, wrong) => {
    expect(checkObservation({ ...GOOD, ...wrong }, EXPECTED)).toEqual([problem]);
  });

  it("says which fact of which error is another", () => {
    const errors = { ...ERRORS, business: { ...ERRORS["business"], kind: "connection" } };
    expect(checkObservation({ ...GOOD, errors }, EXPECTED)).toEqual([
      'business: kind is "connection", expected "daily-quota"',
    ]);
  });

  it("says which error is not there", () => {
    const { timeout: _, ...errors } = ERRORS;
    expect(checkObservation({ ...GOOD, errors }, EXPECTED)).toEqual(["timeout: no error was seen"]);
  });

  it("takes no mock without data for a good one", () => {
    const nothing = { ...GOOD, method: null, safe: { ok: true, data: null }, get: { ...GOOD.get, envelope: {} } };
    expect(checkObservation(nothing, { ...EXPECTED, envelope: {} })).toContain("the mock answered without data");
  });
});
