import { expect } from "vitest";
import type { CallOptions } from "../../src/index.ts";
import { notices } from "./rows-body.ts";
import type { Case, Expected, Row, Scene } from "./row.ts";
import { always, codes, envelope, http } from "./wire.ts";

const PAID: Expected = { kind: "success", billing: "B", attempts: 1, requests: 1 };
const LIMITED: Expected = { kind: "rate-limit", billing: "F", attempts: 1, requests: 1 };
const STORM = always(http(envelope(500), { status: "503 Service Unavailable" }));
const HTML_STORM = always(http("<html>", { status: "503 Service Unavailable" }));

/** Answers a rate limit with that header, and success to the next request. */
function limitedOnce(header: string, waits: readonly number[], call: CallOptions = {}): Case {
  return {
    serve: (socket, _, number) => {
      const limited = http(envelope(302), { status: "429 Too Many Requests", headers: { "retry-after": header } });
      socket.write(number === 1 ? limited : http(envelope(0)));
    },
    call,
    expected: { ...PAID, attempts: 2, requests: 2 },
    also: ({ clock }) => expect(clock.waits.map((ms) => Math.round(ms / 500) * 500)).toEqual(waits),
  };
}

function limitedForGood(header: string, retryAfterMs: number, call: CallOptions = {}): Case {
  return {
    serve: always(http(envelope(302), { status: "429 Too Many Requests", headers: { "retry-after": header } })),
    call,
    expected: { ...LIMITED, has: { retryAfterMs, status: 429, retryable: true } },
    also: ({ clock }) => expect(clock.waits).toEqual([]),
  };
}

function answered(body: string, expected: Partial<Expected>, notice: readonly string[] = []): Case {
  return {
    serve: always(http(body)),
    expected: { ...PAID, ...expected },
    also: ({ events }) => expect(notices(events)).toEqual(notice),
  };
}

async function storm({ client }: Scene): ReturnType<typeof client.safe.getThingV1> {
  for (let call = 0; call < 20; call++) await client.safe.getThingV1();
  return client.safe.getThingV1();
}

const unreadable = { kind: "protocol", billing: "U" } as const;
const terminal = (code: number, kind: string): Case =>
  answered(envelope(code), { kind, billing: "T", has: { code, retryable: false } });

/** The faults of the business code: rows 27 to 36. */
export const CODE_ROWS: readonly Row[] = [
  {
    number: 27,
    text: "503 storm",
    cases: [
      // Ten repetitions are all the budget there is; then each call is one request.
      { serve: STORM, run: storm, expected: { kind: "server", billing: "F", attempts: 1, requests: 31 } },
      { serve: HTML_STORM, run: storm, expected: { kind: "gateway", billing: "U", attempts: 1, requests: 21 } },
    ],
  },
  {
    number: 28,
    text: "HTTP 500 with a complete envelope of code 0",
    cases: [
      {
        serve: always(http(envelope(0, "a"), { status: "500 Internal Server Error" })),
        expected: { ...PAID, has: { data: "a" } },
        also: ({ events }) => expect(notices(events)).toEqual(["success-status"]),
      },
    ],
  },
  {
    number: 29,
    text: "429 with Retry-After in seconds",
    cases: [
      limitedOnce("7", [7000]),
      limitedOnce("0", [1000]),
      limitedForGood("31", 31_000),
      limitedForGood("7", 7000, { totalTimeoutMs: 5000 }),
    ],
  },
  {
    number: 30,
    text: "Retry-After as date, past, negative, 1e9, garbage",
    cases: [
      limitedOnce(new Date(0).toUTCString(), [1000]),
      limitedOnce("-5", [1000]),
      limitedOnce("soon", [1000]),
      limitedOnce("in 2050", [1000]),
      limitedForGood("1000000000", 1e12),
      {
        ...limitedOnce("", []),
        serve: (socket, _, number) => {
          const header = new Date(Date.now() + 10_000).toUTCString();
          const limited = http(envelope(302), { headers: { "retry-after": header } });
          socket.write(number === 1 ? limited : http(envelope(0)));
        },
        also: ({ clock: { waits } }) => {
          expect(waits).toHaveLength(1);
          expect(waits[0]).toBeGreaterThan(8000);
          expect(waits[0]).toBeLessThanOrEqual(10_000);
        },
      },
    ],
  },
  {
    number: 31,
    text: "301 / 302 inside HTTP 200",
    cases: [
      {
        serve: codes(301),
        expected: { kind: "collection-failed", billing: "F", attempts: 3, requests: 3 },
        also: ({ clock }) => expect(clock.waits).toEqual([1000, 2000]),
      },
      {
        serve: codes(302),
        call: { maxAttempts: 1 },
        expected: LIMITED,
        // The next call of the client waits, whatever it is.
        also: async ({ client, clock }) => {
          expect(clock.waits).toEqual([]);
          await client.safe.getThingV1({}, { maxAttempts: 1 });
          expect(clock.waits.map((ms) => Math.round(ms / 100))).toEqual([10]);
        },
      },
    ],
  },
  {
    number: 32,
    text: "301 → 302 → 0",
    cases: [
      { serve: codes(301, 302, 0), expected: { ...PAID, attempts: 3, requests: 3 } },
      {
        serve: codes(301, 302, 0),
        call: { maxAttempts: 2 },
        expected: { ...LIMITED, attempts: 2, requests: 2 },
      },
    ],
  },
  {
    number: 33,
    text: "100, 303, 600, 601, 602",
    cases: [
      terminal(100, "invalid-token"),
      terminal(303, "daily-quota"),
      terminal(600, "permission-denied"),
      terminal(601, "insufficient-balance"),
      terminal(602, "spending-limit"),
    ],
  },
  {
    number: 34,
    text: "unknown code 999",
    cases: [
      answered(envelope(999), { kind: "unknown-code", billing: "U", has: { code: 999 } }, ["unknown-code"]),
      {
        ...answered(envelope(999), { kind: "unknown-code", billing: "U", has: { code: 999 } }, ["unknown-code"]),
        call: { repeatUnknown: true },
      },
    ],
  },
  {
    number: 35,
    text: 'code as the string "0" or "301"',
    cases: [
      answered(envelope("0", "a"), { has: { data: "a" } }, ["string-code"]),
      answered(
        envelope("301"),
        { kind: "collection-failed", billing: "F", attempts: 3, requests: 3, has: { code: 301 } },
        ["string-code", "string-code", "string-code"],
      ),
    ],
  },
  {
    number: 36,
    text: "code missing, NaN; body null or array",
    cases: ['{"data":{}}', '{"code":NaN}', '{"code":"NaN"}', '{"code":null}', "null", "[]"].map((body) =>
      answered(body, unreadable),
    ),
  },
];
