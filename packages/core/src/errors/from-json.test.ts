import { describe, expect, it } from "vitest";
import { createApiError } from "./api-errors.ts";
import type { JustOneError } from "./base-error.ts";
import { isJustOneError } from "./call-error.ts";
import { BudgetError, ConfigurationError, EmptyDataError } from "./client-errors.ts";
import { CODE_FACTS } from "./code-facts.ts";
import { fromJSON } from "./from-json.ts";
import { GatewayError, ProtocolError, RedirectError } from "./response-errors.ts";
import { AbortedError, ConnectionError, RequestNotSentError, TimeoutError } from "./transport-errors.ts";

const OPERATION = "GET /api/test/get-thing/v1";
const UNREADABLE = {
  operation: OPERATION,
  status: 503,
  contentType: "text/html",
  reason: "HTML",
  snippet: "<html>",
};

function ofCode(code: number): JustOneError {
  return createApiError({ operation: OPERATION, code, status: 200, requestId: "r-1", upstreamMessage: "m" });
}

// Each error with the status that a proxy may send to its own caller.
const ERRORS: [error: JustOneError, suggestedHttpStatus: number][] = [
  [ofCode(100), 401],
  [ofCode(201), 404],
  [ofCode(301), 502],
  [ofCode(302), 429],
  [ofCode(303), 429],
  [ofCode(400), 400],
  [ofCode(500), 502],
  [ofCode(600), 403],
  [ofCode(601), 402],
  [ofCode(602), 402],
  [ofCode(777), 502],
  [new AbortedError(OPERATION, true, "reason"), 499],
  [new BudgetError(OPERATION, "maxBilled", 3), 429],
  [new ConfigurationError("wrong option"), 500],
  [new ConfigurationError("wrong parameter", OPERATION, undefined, 400), 400],
  [new ConnectionError(OPERATION, "dns", new Error("cause")), 502],
  [new EmptyDataError(OPERATION, 200, "r-1"), 404],
  [new GatewayError(UNREADABLE), 503],
  [new ProtocolError(UNREADABLE), 502],
  [new RequestNotSentError(OPERATION, new Error("cause")), 502],
  [new RedirectError(OPERATION, 302), 502],
  [new TimeoutError(OPERATION, 5, true), 504],
];

describe("fromJSON", () => {
  it.each(ERRORS)("restores %s", (error, suggestedHttpStatus) => {
    const restored = fromJSON(JSON.parse(JSON.stringify(error)));
    expect(isJustOneError(restored)).toBe(true);
    expect(restored).toBeInstanceOf(error.constructor);
    expect(restored.toJSON()).toEqual(error.toJSON());
    expect(restored.stack).toContain(restored.message);
    expect(Object.keys(restored.toJSON())).toEqual(Object.keys(error.toJSON()));
    expect(restored.suggestedHttpStatus).toBe(suggestedHttpStatus);
    expect(structuredClone(restored.toJSON())).toEqual(restored.toJSON());
  });

  it("restores an error of every known code", () => {
    const codes = new Set(ERRORS.map(([{ code }]) => code));
    expect(Object.keys(CODE_FACTS).filter((code) => !codes.has(Number(code)))).toEqual([]);
  });

  const json = new TimeoutError(OPERATION, 5, true).toJSON();
  it.each([
    ["nothing", undefined],
    ["a text", JSON.stringify(json)],
    ["an array", [json]],
    ["another error", { name: "TypeError", message: "x" }],
    ["an unknown kind", { ...json, kind: "toString" }],
    ["a missing fact", { ...json, billed: undefined }],
    ["a fact of another type", { ...json, attempts: "1" }],
    ["an object as a message", { ...json, message: { text: "x" } }],
  ])("rejects %s", (_, value) => {
    expect(() => fromJSON(value)).toThrow("fromJSON must be called with the toJSON() of an error of a client.");
  });

  it("does not let JSON replace methods or the prototype", () => {
    const hostile = JSON.parse(`{"__proto__": {"x": 1}, "toJSON": 1, "stack": "s", "cause": 1}`) as object;
    const restored = fromJSON({ ...json, ...hostile, ["__proto__"]: null });
    expect(restored.toJSON()).toEqual(json);
    expect(restored.cause).toBeUndefined();
    expect(restored.stack).not.toBe("s");
  });
});
