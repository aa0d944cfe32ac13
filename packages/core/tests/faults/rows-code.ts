import { expect, vi } from "vitest";
import type { CallOptions } from "../../src/index.ts";
import type { Script } from "./broken-server.ts";
import { type Case, emitsAnomalies, type Expected, once, type Row, row, type Scene, serves, success } from "./row.ts";
import { always, codes, envelope, http } from "./wire.ts";

const LIMITED = once("rate-limit", "unbilled");
const COLLECTION_FAILED: Expected = { kind: "collection-failed", billing: "unbilled", attempts: 3, requests: 3 };
const JSON_503 = always(http(envelope(500), { status: "503 Service Unavailable" }));
const HTML_503 = always(http("<html>", { status: "503 Service Unavailable" }));
const OK_500 = always(http(envelope(0, "a"), { status: "500 Internal Server Error" }));

/** Returns a rate limit with that header, then success after the expected wait. */
function limitedOnce(header: string | (() => string), waitMs: number): Case {
  const serve: Script = (socket, _, number) => {
    const retryAfter = typeof header === "string" ? header : header();
    socket.write(number === 1 ? limited(retryAfter) : http(envelope(0)));
  };
  return serves(serve, after(2, success()), { also: ({ clock }) => expect(clock.waits).toEqual([waitMs]) });
}

function alwaysLimited(header: string, retryAfterMs: number, call: CallOptions = {}): Case {
  const expected = { ...LIMITED, has: { retryAfterMs, status: 429, retryable: true } };
  return serves(always(limited(header)), expected, { call, also: ({ clock }) => expect(clock.waits).toEqual([]) });
}

function limited(retryAfter: string): Buffer {
  return http(envelope(302), { status: "429 Too Many Requests", headers: { "retry-after": retryAfter } });
}

/** A date that is 10 s away. Stops `Date` until the case ends. */
function dateIn10Seconds(): string {
  vi.setSystemTime(0);
  return new Date(10_000).toUTCString();
}

function after(requests: number, expected: Expected): Expected {
  return { ...expected, attempts: requests, requests };
}

function terminal(code: number, kind: string): Case {
  return serves(codes(code), once(kind, "final", { code, retryable: false }), { also: emitsAnomalies() });
}

function unknownCode(code: number, call: CallOptions = {}): Case {
  return serves(codes(code), once("unknown-code", "unknown", { code }), { call, also: emitsAnomalies("unknown-code") });
}

function unreadable(body: string): Case {
  return serves(always(http(body)), once("protocol", "unknown"), { also: emitsAnomalies() });
}

/** Makes 21 calls. The retry budget allows ten retries in all; then each call sends one request. */
function repeatedly(serve: Script, requests: number, expected: Expected): Case {
  return serves(serve, { ...expected, requests }, { run: callRepeatedly });
}

async function callRepeatedly({ client }: Scene): ReturnType<typeof client.safe.getThingV1> {
  for (let call = 0; call < 20; call++) await client.safe.getThingV1();
  return client.safe.getThingV1();
}

/** Expects that the next call of the client waits for the cooldown. */
async function delaysNextCall({ client, clock }: Scene): Promise<void> {
  expect(clock.waits).toEqual([]);
  await client.safe.getThingV1({}, { maxAttempts: 1 });
  expect(clock.waits.map((ms) => Math.round(ms / 100))).toEqual([10]);
}

function waits1And2Seconds({ clock }: Scene): void {
  expect(clock.waits).toEqual([1000, 2000]);
}

/** Faults of the business code. */
export const CODE_ROWS: readonly Row[] = [
  row("a series of HTTP 503 with an envelope", repeatedly(JSON_503, 31, once("server", "unbilled"))),
  row("a series of HTTP 503 with HTML", repeatedly(HTML_503, 21, once("gateway", "unknown"))),
  row("HTTP 500 with code 0", serves(OK_500, success({ data: "a" }), { also: emitsAnomalies("success-status") })),
  row("HTTP 429 with Retry-After in seconds", limitedOnce("7", 7000), limitedOnce("0", 1000)),
  row("a Retry-After longer than any backoff", alwaysLimited("31", 31_000), alwaysLimited("1000000000", 1e12)),
  row("a Retry-After longer than the call may take", alwaysLimited("7", 7000, { totalTimeoutMs: 5000 })),
  row("a Retry-After that is a date", limitedOnce(dateIn10Seconds, 10_000)),
  row("a Retry-After that is a date in the past", limitedOnce(new Date(0).toUTCString(), 1000)),
  row("a negative Retry-After", limitedOnce("-5", 1000)),
  row("an invalid Retry-After", limitedOnce("soon", 1000), limitedOnce("in 2050", 1000)),
  row("code 301 with HTTP 200", serves(codes(301), COLLECTION_FAILED, { also: waits1And2Seconds })),
  row("code 302 with HTTP 200", serves(codes(302), LIMITED, { call: { maxAttempts: 1 }, also: delaysNextCall })),
  row("code 301, then 302, then 0", serves(codes(301, 302, 0), after(3, success()))),
  row("code 301, then 302", serves(codes(301, 302, 0), after(2, LIMITED), { call: { maxAttempts: 2 } })),
  row("code 100, which is final", terminal(100, "invalid-token")),
  row("code 303, which is final", terminal(303, "daily-quota")),
  row("code 600, which is final", terminal(600, "permission-denied")),
  row("code 601, which is final", terminal(601, "insufficient-balance")),
  row("code 602, which is final", terminal(602, "spending-limit")),
  row("the unknown code 999", unknownCode(999), unknownCode(999, { retryUnknownOutcome: true })),
  row(
    'a code that is the string "0"',
    serves(always(http(envelope("0", "a"))), success({ data: "a" }), { also: emitsAnomalies("string-code") }),
  ),
  row(
    'a code that is the string "301"',
    serves(codes("301"), COLLECTION_FAILED, { also: emitsAnomalies("string-code", "string-code", "string-code") }),
  ),
  row("a missing code", unreadable('{"data":{}}')),
  row("an invalid code", unreadable('{"code":NaN}'), unreadable('{"code":"NaN"}'), unreadable('{"code":null}')),
  row("a body that is null or an array", unreadable("null"), unreadable("[]")),
];
