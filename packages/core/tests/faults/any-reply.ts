import * as fc from "fast-check";
import type { Billing } from "./row.ts";

/** One response or fault that a request may receive, with its billing. */
export interface AnyReply {
  readonly billing: Billing;
  readonly fetch: () => Promise<Response>;
}

const STATUSES = [200, 400, 429, 500, 503] as const;
const HEADERS = [undefined, "0", "7", "1000000000", "soon", "-1"] as const;

function withCode(billing: Billing, codes: readonly number[]): fc.Arbitrary<AnyReply> {
  const parts = { code: fc.constantFrom(...codes), status: fc.constantFrom(...STATUSES) };
  const more = {
    retryAfter: fc.constantFrom(...HEADERS),
    isStringCode: fc.boolean(),
    data: fc.jsonValue({ maxDepth: 1 }),
  };
  return fc.record({ ...parts, ...more }).map(({ code, status, retryAfter, isStringCode, data }) => {
    const body = JSON.stringify({ code: isStringCode ? String(code) : code, data });
    const headers: Record<string, string> = retryAfter === undefined ? {} : { "retry-after": retryAfter };
    return { billing, fetch: () => Promise.resolve(new Response(body, { status, headers })) };
  });
}

function fetchError(billing: Billing, codes: readonly string[]): fc.Arbitrary<AnyReply> {
  return fc.constantFrom(...codes).map((code) => {
    const cause = Object.assign(new Error(code), { code });
    return { billing, fetch: () => Promise.reject(new TypeError("fetch failed", { cause })) };
  });
}

const unreadable: fc.Arbitrary<AnyReply> = fc
  .record({
    body: fc.constantFrom("", "<html>", "[]", "null", '{"code":0,"da', '{"code":null}'),
    status: fc.constantFrom(200, 502),
  })
  .map(({ body, status }) => ({ billing: "unknown", fetch: () => Promise.resolve(new Response(body, { status })) }));

const redirected: fc.Arbitrary<AnyReply> = fc.constantFrom(301, 307).map((status) => ({
  billing: "unknown",
  fetch: () => Promise.resolve(new Response(null, { status })),
}));

const cutOff: fc.Arbitrary<AnyReply> = fc.constant({
  billing: "unknown",
  fetch: () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("cut off")) });
    return Promise.resolve(new Response(body));
  },
});

/** Any response and any fault. */
export const anyReply: fc.Arbitrary<AnyReply> = fc.oneof(
  withCode("billed", [0, 201]),
  withCode("unbilled", [301, 302, 500]),
  withCode("final", [100, 303, 400, 600, 601, 602]),
  withCode("unknown", [999, 404, -1]),
  fetchError("not-sent", ["ENOTFOUND", "ECONNREFUSED"]),
  fetchError("unknown", ["ECONNRESET", "UND_ERR_SOCKET", "HPE_INVALID_CONSTANT"]),
  unreadable,
  redirected,
  cutOff,
);
