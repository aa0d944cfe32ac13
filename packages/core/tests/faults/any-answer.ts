import * as fc from "fast-check";

/** One thing a publisher, or the way to it, may do to a request; and the billing class of FAULTS.md it has. */
export interface AnyAnswer {
  readonly billing: "N" | "F" | "T" | "U" | "B";
  readonly fetch: () => Promise<Response>;
}

const STATUSES = [200, 400, 429, 500, 503] as const;
const HEADERS = [undefined, "0", "7", "1000000000", "soon", "-1"] as const;

function coded(billing: AnyAnswer["billing"], codes: readonly number[]): fc.Arbitrary<AnyAnswer> {
  const parts = { code: fc.constantFrom(...codes), status: fc.constantFrom(...STATUSES) };
  const more = { after: fc.constantFrom(...HEADERS), isText: fc.boolean(), data: fc.jsonValue({ maxDepth: 1 }) };
  return fc.record({ ...parts, ...more }).map(({ code, status, after, isText, data }) => {
    const body = JSON.stringify({ code: isText ? String(code) : code, data });
    const headers: Record<string, string> = after === undefined ? {} : { "retry-after": after };
    return { billing, fetch: () => Promise.resolve(new Response(body, { status, headers })) };
  });
}

function thrown(billing: AnyAnswer["billing"], codes: readonly string[]): fc.Arbitrary<AnyAnswer> {
  return fc.constantFrom(...codes).map((code) => {
    const cause = Object.assign(new Error(code), { code });
    return { billing, fetch: () => Promise.reject(new TypeError("fetch failed", { cause })) };
  });
}

const unreadable: fc.Arbitrary<AnyAnswer> = fc
  .record({
    body: fc.constantFrom("", "<html>", "[]", "null", '{"code":0,"da', '{"code":null}'),
    status: fc.constantFrom(200, 502),
  })
  .map(({ body, status }) => ({ billing: "U", fetch: () => Promise.resolve(new Response(body, { status })) }));

const redirected: fc.Arbitrary<AnyAnswer> = fc.constantFrom(301, 307).map((status) => ({
  billing: "U",
  fetch: () => Promise.resolve(new Response(null, { status })),
}));

const cutOff: fc.Arbitrary<AnyAnswer> = fc.constant({
  billing: "U",
  fetch: () => {
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error("cut off")) });
    return Promise.resolve(new Response(body));
  },
});

/** Any fault and any answer. */
export const anyAnswer: fc.Arbitrary<AnyAnswer> = fc.oneof(
  coded("B", [0, 201]),
  coded("F", [301, 302, 500]),
  coded("T", [100, 303, 400, 600, 601, 602]),
  coded("U", [999, 404, -1]),
  thrown("N", ["ENOTFOUND", "ECONNREFUSED"]),
  thrown("U", ["ECONNRESET", "UND_ERR_SOCKET", "HPE_INVALID_CONSTANT"]),
  unreadable,
  redirected,
  cutOff,
);
