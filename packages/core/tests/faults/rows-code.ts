import { expect, vi } from "vitest";
import type { CallOptions } from "../../src/index.ts";
import { anomalyKinds } from "./rows-body.ts";
import type { Case, Expected, Row, Scene } from "./row.ts";
import { always, codes, envelope, http } from "./wire.ts";

const BILLED: Expected = { kind: "success", billing: "billed", attempts: 1, requests: 1 };
const LIMITED: Expected = { kind: "rate-limit", billing: "unbilled", attempts: 1, requests: 1 };
const JSON_503 = always(http(envelope(500), { status: "503 Service Unavailable" }));
const HTML_503 = always(http("<html>", { status: "503 Service Unavailable" }));

/** Returns a rate limit with that header, then success. */
function limitedOnce(header: string, waits: readonly number[], call: CallOptions = {}): Case {
  return {
    serve: (socket, _, number) => {
      const limited = http(envelope(302), { status: "429 Too Many Requests", headers: { "retry-after": header } });
      socket.write(number === 1 ? limited : http(envelope(0)));
    },
    call,
    expected: { ...BILLED, attempts: 2, requests: 2 },
    also: ({ clock }) => expect(clock.waits).toEqual(waits),
  };
}

function alwaysLimited(header: string, retryAfterMs: number, call: CallOptions = {}): Case {
  return {
    serve: always(http(envelope(302), { status: "429 Too Many Requests", headers: { "retry-after": header } })),
    call,
    expected: { ...LIMITED, has: { retryAfterMs, status: 429, retryable: true } },
    also: ({ clock }) => expect(clock.waits).toEqual([]),
  };
}

function returning(body: string, expected: Partial<Expected>, anomalies: readonly string[] = []): Case {
  return {
    serve: always(http(body)),
    expected: { ...BILLED, ...expected },
    also: ({ events }) => expect(anomalyKinds(events)).toEqual(anomalies),
  };
}

async function callRepeatedly({ client }: Scene): ReturnType<typeof client.safe.getThingV1> {
  for (let call = 0; call < 20; call++) await client.safe.getThingV1();
  return client.safe.getThingV1();
}

const unreadable = { kind: "protocol", billing: "unknown" } as const;
const terminal = (code: number, kind: string): Case =>
  returning(envelope(code), { kind, billing: "final", has: { code, retryable: false } });

/** Faults of the business code. */
export const CODE_ROWS: readonly Row[] = [
  {
    name: "a series of HTTP 503",
    cases: [
      // The retry budget allows ten retries; then each call sends one request.
      {
        serve: JSON_503,
        run: callRepeatedly,
        expected: { kind: "server", billing: "unbilled", attempts: 1, requests: 31 },
      },
      {
        serve: HTML_503,
        run: callRepeatedly,
        expected: { kind: "gateway", billing: "unknown", attempts: 1, requests: 21 },
      },
    ],
  },
  {
    name: "HTTP 500 with a complete envelope of code 0",
    cases: [
      {
        serve: always(http(envelope(0, "a"), { status: "500 Internal Server Error" })),
        expected: { ...BILLED, has: { data: "a" } },
        also: ({ events }) => expect(anomalyKinds(events)).toEqual(["success-status"]),
      },
    ],
  },
  {
    name: "HTTP 429 with Retry-After in seconds",
    cases: [
      limitedOnce("7", [7000]),
      limitedOnce("0", [1000]),
      alwaysLimited("31", 31_000),
      alwaysLimited("7", 7000, { totalTimeoutMs: 5000 }),
    ],
  },
  {
    name: "Retry-After as a date, in the past, negative, 1e9 and invalid",
    cases: [
      limitedOnce(new Date(0).toUTCString(), [1000]),
      limitedOnce("-5", [1000]),
      limitedOnce("soon", [1000]),
      limitedOnce("in 2050", [1000]),
      alwaysLimited("1000000000", 1e12),
      {
        ...limitedOnce("", [10_000]),
        serve: (socket, _, number) => {
          // Stops `Date` until the case ends.
          vi.setSystemTime(0);
          const header = new Date(10_000).toUTCString();
          const limited = http(envelope(302), { headers: { "retry-after": header } });
          socket.write(number === 1 ? limited : http(envelope(0)));
        },
      },
    ],
  },
  {
    name: "codes 301 and 302 with HTTP 200",
    cases: [
      {
        serve: codes(301),
        expected: { kind: "collection-failed", billing: "unbilled", attempts: 3, requests: 3 },
        also: ({ clock }) => expect(clock.waits).toEqual([1000, 2000]),
      },
      {
        serve: codes(302),
        call: { maxAttempts: 1 },
        expected: LIMITED,
        // The next call of the client waits for the cooldown.
        also: async ({ client, clock }) => {
          expect(clock.waits).toEqual([]);
          await client.safe.getThingV1({}, { maxAttempts: 1 });
          expect(clock.waits.map((ms) => Math.round(ms / 100))).toEqual([10]);
        },
      },
    ],
  },
  {
    name: "code 301, then 302, then 0",
    cases: [
      { serve: codes(301, 302, 0), expected: { ...BILLED, attempts: 3, requests: 3 } },
      {
        serve: codes(301, 302, 0),
        call: { maxAttempts: 2 },
        expected: { ...LIMITED, attempts: 2, requests: 2 },
      },
    ],
  },
  {
    name: "codes 100, 303, 600, 601 and 602, which are final",
    cases: [
      terminal(100, "invalid-token"),
      terminal(303, "daily-quota"),
      terminal(600, "permission-denied"),
      terminal(601, "insufficient-balance"),
      terminal(602, "spending-limit"),
    ],
  },
  {
    name: "the unknown code 999",
    cases: [
      returning(envelope(999), { kind: "unknown-code", billing: "unknown", has: { code: 999 } }, ["unknown-code"]),
      {
        ...returning(envelope(999), { kind: "unknown-code", billing: "unknown", has: { code: 999 } }, ["unknown-code"]),
        call: { retryUnknownOutcome: true },
      },
    ],
  },
  {
    name: 'a code that is the string "0" or "301"',
    cases: [
      returning(envelope("0", "a"), { has: { data: "a" } }, ["string-code"]),
      returning(
        envelope("301"),
        { kind: "collection-failed", billing: "unbilled", attempts: 3, requests: 3, has: { code: 301 } },
        ["string-code", "string-code", "string-code"],
      ),
    ],
  },
  {
    name: "a missing or invalid code, and a body that is null or an array",
    cases: ['{"data":{}}', '{"code":NaN}', '{"code":"NaN"}', '{"code":null}', "null", "[]"].map((body) =>
      returning(body, unreadable),
    ),
  },
];
