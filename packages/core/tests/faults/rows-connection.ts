import { Buffer } from "node:buffer";
import type { Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, vi } from "vitest";
import { isJustOneError, type Outcome } from "../../src/index.ts";
import { closedAddress } from "../serve.ts";
import { testClient } from "../test-client.ts";
import { createCertificate } from "./certificate.ts";
import type { Case, Expected, Row } from "./row.ts";
import { andClose, andReset, envelope, http } from "./wire.ts";

const NOT_SENT = { kind: "connection", billing: "not-sent", attempts: 3, requests: 0 } as const;
const LOST: Expected = {
  kind: "connection",
  billing: "unknown",
  attempts: 1,
  requests: 1,
  has: { phase: "response" },
};
const IN_BODY: Expected = { ...LOST, has: { phase: "body" } };
const NO_HANDSHAKE: Expected = { ...NOT_SENT, attempts: 1, has: { phase: "tls", retryable: false } };
const TIMED_OUT: Expected = {
  kind: "timeout",
  billing: "unknown",
  attempts: 1,
  requests: 1,
  has: { timeoutMs: 120_000 },
};

const partial = http(envelope(0)).subarray(0, -10);

function invalidOptions(options: object): Case {
  return {
    run: () => Promise.resolve(tryCreateClient(options)),
    expected: { kind: "configuration", billing: "not-sent", attempts: 0, requests: 0 },
    also: (_, { error }) => {
      for (const part of ["user", "pw", "example", "6666"]) expect(JSON.stringify(error)).not.toContain(`${part}@`);
      expect(`${error?.message} ${error?.stack}`).not.toMatch(/example\.com|:pw|\/\/user/);
    },
  };
}

function tryCreateClient(options: object): Outcome<unknown> {
  try {
    testClient(options);
    throw new Error("The client was created.");
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

async function sendSlowly(socket: Socket): Promise<void> {
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

/** Faults of DNS, connections and time. */
export const CONNECTION_ROWS: readonly Row[] = [
  {
    name: "a DNS failure",
    // A label of 64 characters is invalid, so the lookup fails without a network.
    cases: [
      {
        client: () => ({ baseUrl: `http://${"a".repeat(64)}.invalid` }),
        expected: { ...NOT_SENT, has: { phase: "dns" } },
      },
    ],
  },
  {
    name: "a refused connection",
    cases: [
      {
        client: async () => ({ baseUrl: await closedAddress() }),
        expected: { ...NOT_SENT, has: { phase: "connect" } },
      },
    ],
  },
  {
    name: "a TLS or certificate failure",
    cases: [
      { certificate: createCertificate(), expected: NO_HANDSHAKE },
      { certificate: createCertificate(true), expected: NO_HANDSHAKE },
      { client: toTls, expected: NO_HANDSHAKE },
    ],
  },
  {
    name: "an invalid base URL, a blocked port and credentials in the URL",
    cases: [
      invalidOptions({ baseUrl: "example.com/user" }),
      invalidOptions({ baseUrl: "https://example.com:6666" }),
      invalidOptions({ baseUrl: "https://user:pw@example.com" }),
      invalidOptions({ baseUrl: "ftp://example.com" }),
      invalidOptions({ baseUrl: "http://example.com", allowInsecure: false }),
      invalidOptions({ baseUrl: "https://example.com?user=pw" }),
    ],
  },
  {
    name: "a reset before the headers",
    cases: [{ serve: (socket) => socket.resetAndDestroy(), expected: LOST }],
  },
  { name: "a close before the headers", cases: [{ serve: (socket) => socket.end(), expected: LOST }] },
  {
    name: "a close within the headers",
    cases: [{ serve: andClose(http("").subarray(0, 40)), expected: { ...LOST, has: { billed: "unknown" } } }],
  },
  {
    name: "no response",
    cases: [{ usesFakeTimers: true, serve: () => vi.advanceTimersByTime(120_000), expected: TIMED_OUT }],
  },
  {
    name: "headers without a body",
    cases: [
      {
        usesFakeTimers: true,
        serve: (socket) => void socket.write(http("", { headers: { "content-length": "100" } })),
        client: () => ({ fetch: passTimeAfterHeaders }),
        expected: TIMED_OUT,
      },
    ],
  },
  {
    name: "a body that is still being sent at the deadline",
    cases: [{ usesFakeTimers: true, serve: (socket) => void sendSlowly(socket), expected: TIMED_OUT }],
  },
  { name: "a reset within the body", cases: [{ serve: andReset(partial), expected: IN_BODY }] },
  { name: "a body shorter than its content-length", cases: [{ serve: andClose(partial), expected: IN_BODY }] },
  {
    name: "a truncated chunked body",
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
