import type { Socket } from "node:net";
import { setImmediate as nextTurn } from "node:timers/promises";
import { expect } from "vitest";
import type { ClientOptions, Clock, Fetch } from "../../src/index.ts";
import type { Script } from "./broken-server.ts";
import { type Case, type Expected, once, type Row, row, type Scene, serves, success } from "./row.ts";
import { codes, envelope, http } from "./wire.ts";

const REASON = new Error("no longer needed");
const UNSENT: Expected = { kind: "aborted", billing: "not-sent", attempts: 0, requests: 0, has: { cause: REASON } };
const COOLDOWN_ABORTED: Expected = { ...UNSENT, requests: 1 };
const RETRY_ABORTED: Expected = { ...UNSENT, attempts: 1, requests: 1 };
const SENT = once("aborted", "unknown", { cause: REASON });
const CLOSED: Expected = { ...UNSENT, has: { cause: { message: "The client was closed." } } };

// Waits until the signal is aborted. Calls `begin` when the wait starts.
function waiting(begin: (signal: AbortSignal) => void): (ms: number, signal: AbortSignal) => Promise<void> {
  return (_, signal) =>
    new Promise((__, reject) => {
      signal.addEventListener("abort", () => reject(new Error("ended")));
      begin(signal);
    });
}

function abort(controller: AbortController): void {
  controller.abort(REASON);
}

// Aborts the call and never settles.
function hang(controller: AbortController): Promise<never> {
  abort(controller);
  return new Promise(() => undefined);
}

function withSleep(sleep: Clock["sleep"]): ClientOptions {
  return { clock: { now: () => performance.now(), sleep } };
}

function partialBody(socket: Socket): void {
  socket.write(http(envelope(0)).subarray(0, -10));
}

function aborts(serve: Script, abortsCall: Abort, expected: Expected): Case {
  return serves(serve, expected, { client: (_, controller) => abortsCall(controller), also: expectNoFurtherActivity });
}

// Aborts the call when the server has its request, to which it does not respond.
function abortBeforeHeaders(): Case {
  const { promise: requested, resolve } = Promise.withResolvers<void>();
  return {
    serve: () => resolve(),
    client: (_, controller) => ({
      fetch: async (url, init) => {
        const response = fetch(url, init);
        await requested;
        controller.abort(REASON);
        return response;
      },
    }),
    call: { retryUnknownOutcome: true },
    expected: SENT,
    also: expectNoFurtherActivity,
  };
}

async function abortInBody(controller: AbortController, ...request: Parameters<Fetch>): Promise<Response> {
  const response = await fetch(...request);
  setImmediate(abort, controller);
  return response;
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

// The options of a client that abort its call.
type Abort = (controller: AbortController) => ClientOptions;
const beforeCall: Abort = (call) => {
  abort(call);
  return {};
};
const inToken: Abort = (call) => ({ token: () => hang(call) });
const inWait: Abort = (call) => withSleep(waiting(() => abort(call)));
const inEndlessWait: Abort = (call) => withSleep(() => hang(call));
const inRetryHook: Abort = (call) => ({ onRetry: () => abort(call) });
const inBody: Abort = (call) => ({ fetch: (...request) => abortInBody(call, ...request) });
const afterResponse: Abort = (call) => ({ onResponse: () => void setImmediate(abort, call) });

const RETRY = codes(301, 0);

/** Calls that are aborted. */
export const ABORT_ROWS: readonly Row[] = [
  row("an abort before the call", aborts(silent, beforeCall, UNSENT)),
  row("an abort in the token function", aborts(silent, inToken, UNSENT)),
  row("an abort during the cooldown", { ...aborts(codes(302, 0), inWait, COOLDOWN_ABORTED), run: callDuringCooldown }),
  row("an abort before the backoff", aborts(RETRY, inRetryHook, RETRY_ABORTED)),
  row("an abort during the backoff", aborts(RETRY, inWait, RETRY_ABORTED)),
  row("an abort during a backoff whose clock ignores the signal", aborts(RETRY, inEndlessWait, RETRY_ABORTED)),
  row("an abort before the headers", abortBeforeHeaders()),
  row("an abort in the body", aborts(partialBody, inBody, SENT)),
  row("an abort after the end", aborts(codes(0), afterResponse, success())),
  row("closing the client", { run: closeDuringCall, expected: CLOSED, also: expectNoFurtherActivity }),
];

// The server receives no request, or does not respond.
function silent(): void {}
