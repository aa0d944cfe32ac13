import { createContext, runInContext } from "node:vm";
import { expectRows } from "@justone-clients/test-tables";
import { describe, expect, it, vi } from "vitest";
import { type Fetch, type FetchedResponse, type Hooks, isJustOneError, JustOneError } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { spy } from "./spies.ts";
import { testClient } from "./test-client.ts";

const OK = '{"code":0,"data":{"id":"a"}}';
const BRAND = 'Symbol.for("@justone-clients/core/error")';

// The globals of a context are those of another realm, as in Jest, an iframe or a worker.
const context = createContext({ OK, Response, bytes: new TextEncoder().encode(OK) });
const foreign = (code: string): unknown => runInContext(code, context);
const foreignError = (fields: string): string => `Object.assign(new Error("x"), ${fields})`;

const rejecting =
  (code: string): Fetch =>
  () =>
    Promise.reject(foreign(code));

const REFUSED = foreignError('{ code: "ECONNREFUSED", syscall: "connect" }');
const RESET = foreignError('{ code: "ECONNRESET", syscall: "read" }');

const REJECTIONS: [code: string, expected: object][] = [
  [REFUSED, { phase: "connect", billed: "no" }],
  [`new TypeError("fetch failed", { cause: ${REFUSED} })`, { phase: "connect", billed: "no" }],
  [`new AggregateError([${REFUSED}, ${REFUSED}])`, { phase: "connect", billed: "no" }],
  [`new AggregateError([${REFUSED}, ${RESET}])`, { phase: "response", billed: "unknown" }],
  [RESET, { phase: "response", billed: "unknown" }],
  [foreignError('{ code: "ERR_INVALID_URL" }'), { kind: "not-sent", billed: "no" }],
  [`new Proxy({}, { get: () => { throw new Error("hostile") } })`, { phase: "response", billed: "unknown" }],
  [`({ get message() { throw new Error("hostile") } })`, { phase: "response", billed: "unknown" }],
];

function responding(response: unknown): Fetch {
  return () => response as PromiseLike<FetchedResponse>;
}

const RESPONSES: [name: string, fetch: Fetch][] = [
  ["a promise of another realm", responding(foreign("(async () => new Response(OK))()"))],
  ["a thenable", responding(foreign("({ then: (resolve) => resolve(new Response(OK)) })"))],
  ["a response without a promise", responding(new Response(OK))],
  [
    "chunks of another realm",
    responding({
      status: 200,
      headers: new Headers(),
      body: foreign("(async function* () { yield Uint8Array.from(bytes) })()"),
    }),
  ],
  [
    "a buffer of another realm",
    responding({
      status: 200,
      headers: new Headers(),
      arrayBuffer: foreign("async () => Uint8Array.from(bytes).buffer"),
    }),
  ],
];

// Each throws or rejects with an error of another realm.
const HOOKS: [name: string, hook: unknown][] = [
  ["an async function of another realm", foreign("async () => { throw new Error('hook') }")],
  ["a function of another realm that throws", foreign("() => { throw new Error('hook') }")],
  ["a thenable that rejects", foreign("() => ({ then: (_, reject) => reject(new Error('hook')) })")],
  ["a thenable whose then throws", foreign("() => ({ then: () => { throw new Error('hook') } })")],
  ["a thenable whose then cannot be read", foreign("() => ({ get then() { throw new Error('hook') } })")],
  ["a thenable function", foreign("() => Object.assign(() => {}, { then: (_, reject) => reject(new Error('hook')) })")],
];

describe("errors of another realm", () => {
  it("an error of another realm has the same phase and cause as one of this realm", () =>
    expectRows(REJECTIONS, async ([code, expected]) => {
      const error = await failureOf(testClient({ fetch: rejecting(code), maxAttempts: 1 }).safe.getThingV1());
      expect(error).toMatchObject(expected);
      expect(error.cause).toBeInstanceOf(Error);
    }));

  it("an error of another realm keeps its name, message, code and causes, without the token", async () => {
    const fetch: Fetch = (url) =>
      Promise.reject(runInContext(`new TypeError(${JSON.stringify(url)}, { cause: ${REFUSED} })`, context));
    const error = await failureOf(testClient({ fetch, maxAttempts: 1 }).safe.getThingV1());
    expect(error.cause).toMatchObject({
      name: "TypeError",
      cause: { name: "Error", message: "x", code: "ECONNREFUSED" },
    });
  });

  it("an error of another realm shows that the compression of a body is broken", async () => {
    const body = new ReadableStream({
      start: (controller) => controller.error(foreign(foreignError('{ code: "Z_DATA_ERROR" }'))),
    });
    const error = await failureOf(testClient({ fetch: () => Promise.resolve(new Response(body)) }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "protocol", message: expect.stringContaining("compression is broken") });
  });

  it("names the error of another realm with which the token function rejects", async () => {
    const token = foreign("async () => { throw new RangeError('x') }") as () => Promise<string>;
    const error = await failureOf(testClient({ token }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "configuration", message: expect.stringContaining("(RangeError)") });
  });
});

describe("promises and responses of another realm", () => {
  it("reads promises and responses of another realm", () =>
    expectRows(RESPONSES, async ([, fetch]) => {
      expect((await testClient({ fetch }).getThingV1()).data).toEqual({ id: "a" });
    }));

  it("awaits a promise of another realm that the token function returns", async () => {
    const token = foreign("() => Promise.resolve('a-token')") as () => Promise<string>;
    expect((await testClient({ token, fetch: responding(new Response(OK)) }).getThingV1()).data).toEqual({ id: "a" });
  });

  it("ignores rejected promises of another realm that hooks and loggers return", () =>
    expectRows(HOOKS, async ([, hook]) => {
      const spies = spy();
      const log = hook as NonNullable<Hooks["onRequest"]>;
      const fetch = responding(new Response(OK));
      await testClient({
        fetch,
        onRequest: log,
        onResponse: log,
        logger: { debug: log as never },
      }).getThingV1();
      await new Promise(setImmediate);
      spies.restore();
      expect(spies.faults).toEqual([]);
    }));
});

describe("a signal of another realm", () => {
  class ForeignSignal extends EventTarget {
    aborted = false;
    reason: unknown;
    abort(reason: unknown): void {
      this.aborted = true;
      this.reason = reason;
      this.dispatchEvent(new Event("abort"));
    }
  }
  const asSignal = (signal: EventTarget): AbortSignal => signal as AbortSignal;

  it("a signal of another realm aborts a call with its reason, before and after the call was sent", async () => {
    const reason = foreign('new Error("enough")');
    const signal = new ForeignSignal();
    const client = testClient({ fetch: () => new Promise(() => signal.abort(reason)) });
    const sent = await failureOf(client.safe.getThingV1({}, { signal: asSignal(signal) }));
    expect(sent).toMatchObject({ kind: "aborted", billed: "unknown" });
    expect(sent.cause).toBe(reason);
    const unsent = await failureOf(client.safe.getThingV1({}, { signal: asSignal(signal) }));
    expect(unsent).toMatchObject({ kind: "aborted", billed: "no", cause: reason });
  });
});

describe("isJustOneError", () => {
  it("recognises the errors of another realm and of another copy of the package, and nothing else", async () => {
    vi.resetModules();
    const copy = await import("../src/index.ts");
    const error = new copy.BudgetError("GET /a", "maxCalls", 1);
    expect(error).not.toBeInstanceOf(JustOneError);
    expect(isJustOneError(error)).toBe(true);
    expect(isJustOneError(foreign(foreignError(`{ [${BRAND}]: true }`)))).toBe(true);
    for (const other of [undefined, null, 1, "x", {}, new Error("x"), foreign('new Error("x")')]) {
      expect(isJustOneError(other)).toBe(false);
    }
  });

  it("makes a batch yield the errors of another copy of the package", async () => {
    vi.resetModules();
    const copy = await import("../src/index.ts");
    const error = new copy.BudgetError("GET /a", "maxCalls", 1);
    const reject = foreign("(error) => Promise.reject(error)") as (error: unknown) => Promise<never>;
    const batch = testClient({}).batch(["a"], () => reject(error));
    const items: unknown[] = [];
    for await (const item of batch) items.push(item);
    expect(items).toEqual([{ ok: false, index: 0, input: "a", error }]);
    expect(batch.fatalError()).toBe(error);
  });
});
