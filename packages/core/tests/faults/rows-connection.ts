import { Buffer } from "node:buffer";
import type { Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, vi } from "vitest";
import { isJustOneError, type Outcome } from "../../src/index.ts";
import { closedAddress } from "../serve.ts";
import { testClient } from "../test-client.ts";
import { makeCertificate } from "./certificate.ts";
import type { Case, Expected, Row } from "./row.ts";
import { andClose, andReset, envelope, http } from "./wire.ts";

const FREE = { kind: "connection", billing: "N", attempts: 3, requests: 0 } as const;
const BROKEN: Expected = { kind: "connection", billing: "U", attempts: 1, requests: 1, has: { phase: "response" } };
const IN_BODY: Expected = { ...BROKEN, has: { phase: "body" } };
const NO_HANDSHAKE: Expected = { ...FREE, attempts: 1, has: { phase: "tls", retryable: false } };
const LATE: Expected = { kind: "timeout", billing: "U", attempts: 1, requests: 1, has: { timeoutMs: 120_000 } };

const partial = http(envelope(0)).subarray(0, -10);

function refused(options: object): Case {
  return {
    run: () => Promise.resolve(refusal(options)),
    expected: { kind: "configuration", billing: "N", attempts: 0, requests: 0 },
    also: (_, { error }) => {
      for (const part of ["user", "pw", "example", "6666"]) expect(JSON.stringify(error)).not.toContain(`${part}@`);
      expect(`${error?.message} ${error?.stack}`).not.toMatch(/example\.com|:pw|\/\/user/);
    },
  };
}

function refusal(options: object): Outcome<unknown> {
  try {
    testClient(options);
    throw new Error("The client was made.");
  } catch (thrown) {
    if (isJustOneError(thrown)) return { ok: false, error: thrown };
    throw thrown;
  }
}

async function passTimeAfterHeaders(request: Request): Promise<Response> {
  const response = await fetch(request);
  setImmediate(() => vi.advanceTimersByTime(120_000));
  return response;
}

async function drip(socket: Socket): Promise<void> {
  const body = envelope(0);
  socket.write(http("", { headers: { "content-length": String(body.length) } }));
  for (const letter of body) {
    socket.write(letter);
    for (let turn = 0; turn < 10; turn++) await nextTurn();
    if (socket.destroyed || !vi.isFakeTimers()) return;
    vi.advanceTimersByTime(30_000);
  }
}

function toTls(port: number): { baseUrl: string } {
  return { baseUrl: `https://127.0.0.1:${port}` };
}

/** The faults of names, connections and time: rows 1 to 13. */
export const CONNECTION_ROWS: readonly Row[] = [
  {
    number: 1,
    text: "DNS failure",
    // No part of a name may be so long, so that nobody has to be asked for it.
    cases: [
      { client: () => ({ baseUrl: `http://${"a".repeat(64)}.invalid` }), expected: { ...FREE, has: { phase: "dns" } } },
    ],
  },
  {
    number: 2,
    text: "connection refused",
    cases: [
      { client: async () => ({ baseUrl: await closedAddress() }), expected: { ...FREE, has: { phase: "connect" } } },
    ],
  },
  {
    number: 3,
    text: "TLS or certificate failure",
    cases: [
      { certificate: makeCertificate(), expected: NO_HANDSHAKE },
      { certificate: makeCertificate(true), expected: NO_HANDSHAKE },
      { client: toTls, expected: NO_HANDSHAKE },
    ],
  },
  {
    number: 4,
    text: "bad base URL, blocked port, credentials in the URL",
    cases: [
      refused({ baseUrl: "example.com/user" }),
      refused({ baseUrl: "https://example.com:6666" }),
      refused({ baseUrl: "https://user:pw@example.com" }),
      refused({ baseUrl: "ftp://example.com" }),
      refused({ baseUrl: "http://example.com", allowInsecure: false }),
      refused({ baseUrl: "https://example.com?user=pw" }),
    ],
  },
  {
    number: 5,
    text: "reset before headers",
    cases: [{ serve: (socket) => socket.resetAndDestroy(), expected: BROKEN }],
  },
  { number: 6, text: "clean close before headers", cases: [{ serve: (socket) => socket.end(), expected: BROKEN }] },
  {
    number: 7,
    text: "partial headers, then close",
    cases: [{ serve: andClose(http("").subarray(0, 40)), expected: { ...BROKEN, has: { billed: "unknown" } } }],
  },
  {
    number: 8,
    text: "no answer at all",
    cases: [{ isFrozen: true, serve: () => vi.advanceTimersByTime(120_000), expected: LATE }],
  },
  {
    number: 9,
    text: "headers, then silence",
    cases: [
      {
        isFrozen: true,
        serve: (socket) => void socket.write(http("", { headers: { "content-length": "100" } })),
        client: () => ({ fetch: passTimeAfterHeaders }),
        expected: LATE,
      },
    ],
  },
  {
    number: 10,
    text: "body dripping past the deadline",
    cases: [{ isFrozen: true, serve: (socket) => void drip(socket), expected: LATE }],
  },
  { number: 11, text: "reset mid-body", cases: [{ serve: andReset(partial), expected: IN_BODY }] },
  { number: 12, text: "shorter than content-length", cases: [{ serve: andClose(partial), expected: IN_BODY }] },
  {
    number: 13,
    text: "truncated chunked body",
    cases: [
      {
        serve: andClose(
          Buffer.concat([
            http("", { headers: { "content-length": "", "transfer-encoding": "chunked" } }),
            Buffer.from(`ff\r\n${envelope(0).slice(0, 50)}`),
          ]),
        ),
        expected: IN_BODY,
      },
    ],
  },
];
