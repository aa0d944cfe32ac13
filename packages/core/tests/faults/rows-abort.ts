import { setImmediate as nextTurn } from "node:timers/promises";
import { expect } from "vitest";
import type { Case, Expected, Row, Scene } from "./row.ts";
import { codes, envelope, http } from "./wire.ts";

const REASON = new Error("no longer needed");
const UNSENT: Expected = { kind: "aborted", billing: "not-sent", attempts: 0, requests: 0, has: { cause: REASON } };
const SENT: Expected = { kind: "aborted", billing: "unknown", attempts: 1, requests: 1, has: { cause: REASON } };

// Waits until the signal is aborted. Calls `begin` when the wait starts.
function waiting(begin: (signal: AbortSignal) => void): (ms: number, signal: AbortSignal) => Promise<void> {
  return (_, signal) =>
    new Promise((__, reject) => {
      signal.addEventListener("abort", () => reject(new Error("ended")));
      begin(signal);
    });
}

function now(): number {
  return performance.now();
}

// Aborts the call when the server has its request, to which it does not respond.
function beforeHeaders(): Case {
  const { promise: requested, resolve } = Promise.withResolvers<void>();
  return {
    serve: () => resolve(),
    client: (_, controller) => ({
      fetch: async (request) => {
        const response = fetch(request);
        await requested;
        controller.abort(REASON);
        return response;
      },
    }),
    run: ({ client, controller }) =>
      client.safe.getThingV1({}, { signal: controller.signal, retryUnknownOutcome: true }),
    expected: { ...SENT, requests: 1 },
  };
}

async function abortInBody(request: Request, abort: () => void): Promise<Response> {
  const response = await fetch(request);
  setImmediate(abort);
  return response;
}

function abortInBackoff(end: (scene: { controller: AbortController }) => void, expected: Expected): Case {
  return {
    serve: codes(301, 0),
    client: (_, controller) => ({ clock: { now, sleep: waiting(() => end({ controller })) } }),
    expected,
  };
}

async function callDuringCooldown({ client, controller }: Scene): ReturnType<typeof client.safe.getThingV1> {
  // The rate limit of the first call makes the second one wait.
  await client.safe.getThingV1({}, { maxAttempts: 1 });
  return client.safe.getThingV1({}, { signal: controller.signal });
}

async function closeDuringCall({ client }: Scene): ReturnType<typeof client.safe.getThingV1> {
  const call = client.safe.getThingV1();
  client.close();
  return call;
}

async function expectNoFurtherActivity({ server, events }: Scene): Promise<void> {
  const [requests, emitted] = [server.requests.length, events.length];
  for (let turn = 0; turn < 50; turn++) await nextTurn();
  expect([server.requests.length, events.length]).toEqual([requests, emitted]);
}

const CASES: readonly Case[] = [
  // Before the request is sent: before the call, and while the token function runs.
  {
    client: (_, controller) => {
      controller.abort(REASON);
      return {};
    },
    expected: UNSENT,
  },
  {
    client: (_, controller) => ({
      token: () => {
        controller.abort(REASON);
        return new Promise(() => undefined);
      },
    }),
    expected: UNSENT,
  },
  // During the cooldown of the client.
  {
    serve: codes(302, 0),
    client: (_, controller) => ({ clock: { now, sleep: waiting(() => controller.abort(REASON)) } }),
    run: callDuringCooldown,
    expected: { ...UNSENT, requests: 1 },
  },
  // During the backoff, even if the clock ignores the signal.
  abortInBackoff(({ controller }) => controller.abort(REASON), { ...UNSENT, attempts: 1, requests: 1 }),
  {
    serve: codes(301, 0),
    client: (_, controller) => ({
      clock: {
        now,
        sleep: () => {
          controller.abort(REASON);
          return new Promise(() => undefined);
        },
      },
    }),
    expected: { ...UNSENT, attempts: 1, requests: 1 },
  },
  // Between an attempt and its wait.
  {
    serve: codes(301, 0),
    client: (_, controller) => ({ onRetry: () => controller.abort(REASON) }),
    expected: { ...UNSENT, attempts: 1, requests: 1 },
  },
  // Before the headers and in the body.
  beforeHeaders(),
  {
    serve: (socket) => void socket.write(http(envelope(0)).subarray(0, -10)),
    client: (_, controller) => ({ fetch: (request) => abortInBody(request, () => controller.abort(REASON)) }),
    expected: SENT,
  },
  // After the end of the call.
  {
    serve: codes(0),
    client: (_, controller) => ({ onResponse: () => setImmediate(() => controller.abort(REASON)) }),
    expected: { kind: "success", billing: "billed", attempts: 1, requests: 1 },
  },
  // By closing the client.
  { run: closeDuringCall, expected: { ...UNSENT, has: { cause: { message: "The client was closed." } } } },
];

/** Calls that are aborted. */
export const ABORT_ROWS: readonly Row[] = [
  {
    name: "an abort before sending, during cooldown and backoff, in the body and after the end",
    cases: CASES.map((one) => ({ ...one, also: expectNoFurtherActivity })),
  },
];
