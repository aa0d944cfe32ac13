import { Buffer } from "node:buffer";
import type { Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect, vi } from "vitest";
import { type ClientOptions, type FetchInit, isJustOneError, type Outcome } from "../../src/index.ts";
import { closedAddress } from "../serve.ts";
import { testClient } from "../test-client.ts";
import type { Script } from "./broken-server.ts";
import { createCertificate } from "./certificate.ts";
import { type Case, type Expected, once, type Row, row, serves } from "./row.ts";
import { always, andClose, andReset, envelope, http } from "./wire.ts";

const LOST = once("connection", "unknown", { phase: "response" });
const IN_BODY = once("connection", "unknown", { phase: "body" });
const NO_HANDSHAKE: Expected = { ...notSent("tls"), attempts: 1, has: { phase: "tls", retryable: false } };

const partial = http(envelope(0)).subarray(0, -10);
const partialHeaders = http("").subarray(0, 40);
const headersOnly = http("", { headers: { "content-length": "100" } });
const partialChunk = Buffer.concat([
  http("", { headers: { "content-length": "", "transfer-encoding": "chunked" } }),
  Buffer.from(`ff\r\n${envelope(0).slice(0, 50)}`),
]);

function notSent(phase: string): Expected {
  return { kind: "connection", billing: "not-sent", attempts: 3, requests: 0, has: { phase } };
}

function timesOut(serve: Script, options: ClientOptions = {}): Case {
  const expected = once("timeout", "unknown", { timeoutMs: 120_000 });
  return serves(serve, expected, { usesFakeTimers: true, client: () => options });
}

function invalidOptions(options: object, problem: string): Case {
  const message = expect.stringContaining(`baseUrl ${problem}`) as string;
  return {
    run: () => Promise.resolve(tryCreateClient(options)),
    expected: { kind: "configuration", billing: "not-sent", attempts: 0, requests: 0, has: { message } },
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

async function passTimeAfterHeaders(url: string, init: FetchInit): Promise<Response> {
  const response = await fetch(url, init);
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

function toTls(port: number): ClientOptions {
  return { baseUrl: `https://127.0.0.1:${port}` };
}

// A label of 64 characters is invalid, so the lookup fails without a network.
function toUnknownHost(): ClientOptions {
  return { baseUrl: `http://${"a".repeat(64)}.invalid` };
}

async function toClosedPort(): Promise<ClientOptions> {
  return { baseUrl: await closedAddress() };
}

/** Faults of DNS, connections and time. */
export const CONNECTION_ROWS: readonly Row[] = [
  row("a DNS failure", { client: toUnknownHost, expected: notSent("dns") }),
  row("a refused connection", { client: toClosedPort, expected: notSent("connect") }),
  row("a TLS handshake with an untrusted certificate", { certificate: createCertificate(), expected: NO_HANDSHAKE }),
  row("a TLS handshake with an expired certificate", { certificate: createCertificate(true), expected: NO_HANDSHAKE }),
  row("a TLS handshake with a server without TLS", { client: toTls, expected: NO_HANDSHAKE }),
  row("a base URL without a scheme", invalidOptions({ baseUrl: "example.com/user" }, "must be an absolute URL")),
  row(
    "a base URL with a blocked port",
    invalidOptions({ baseUrl: "https://example.com:6666" }, "must not have port 6666"),
  ),
  row(
    "a base URL with credentials",
    invalidOptions({ baseUrl: "https://user:pw@example.com" }, "must not contain credentials"),
  ),
  row("a base URL with another scheme", invalidOptions({ baseUrl: "ftp://example.com" }, "must begin with https://")),
  row(
    "a base URL of plain HTTP",
    invalidOptions({ baseUrl: "http://example.com", allowInsecure: false }, "uses plain HTTP"),
  ),
  row(
    "a base URL with a query",
    invalidOptions({ baseUrl: "https://example.com?user=pw" }, "must consist of scheme, host and path"),
  ),
  row(
    "a reset before the headers",
    serves((socket) => socket.resetAndDestroy(), LOST),
  ),
  row(
    "a close before the headers",
    serves((socket) => socket.end(), LOST),
  ),
  row("a close within the headers", serves(andClose(partialHeaders), once("connection", "unknown"))),
  row(
    "no response",
    timesOut(() => vi.advanceTimersByTime(120_000)),
  ),
  row("headers without a body", timesOut(always(headersOnly), { fetch: passTimeAfterHeaders })),
  row(
    "a body that is still being sent at the deadline",
    timesOut((socket) => void sendSlowly(socket)),
  ),
  row("a reset within the body", serves(andReset(partial), IN_BODY)),
  row("a body shorter than its content-length", serves(andClose(partial), IN_BODY)),
  row("a truncated chunked body", serves(andClose(partialChunk), IN_BODY)),
];
