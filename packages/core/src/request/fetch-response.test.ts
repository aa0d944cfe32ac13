import { findToken } from "@justone-clients/test-kit";
import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closedAddress, serve, serveJson } from "../../tests/serve.ts";
import { OPERATION, testClient, TOKEN } from "../../tests/test-client.ts";
import type { CallError } from "../index.ts";

async function failure(call: Promise<{ ok: boolean; error?: CallError }>): Promise<CallError> {
  const outcome = await call;
  if (outcome.error === undefined) throw new Error("The call did not fail.");
  expect(findToken(outcome, TOKEN)).toEqual([]);
  return outcome.error;
}

function failingFetch(request: Request): Promise<Response> {
  return Promise.reject(Object.assign(new TypeError(`cannot reach ${request.url}`), { request }));
}

async function passTimeAfterHeaders(request: Request): Promise<Response> {
  const response = await fetch(request);
  setImmediate(() => vi.advanceTimersByTime(61_000));
  return response;
}

describe("the deadline", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("ends a call without a response after 120 s", async () => {
    const { baseUrl, requests } = await serve(() => vi.advanceTimersByTime(120_000));
    const error = await failure(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "timeout", timeoutMs: 120_000, billed: "unknown", retryable: false });
    expect(requests).toHaveLength(1);
  });

  it("applies the timeout of a call to the body too", async () => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200).write('{"code":');
    });
    const client = testClient({ baseUrl, fetch: passTimeAfterHeaders });
    const error = await failure(client.safe.getThingV1({}, { timeoutMs: 61_000 }));
    expect(error).toMatchObject({ kind: "timeout", timeoutMs: 61_000, billed: "unknown" });
  });

  it("ends a call whose fetch ignores the signal", async () => {
    const fetch = (): Promise<Response> => {
      setImmediate(() => vi.advanceTimersByTime(120_000));
      return new Promise(() => undefined);
    };
    expect(await failure(testClient({ fetch }).safe.getThingV1())).toMatchObject({
      kind: "timeout",
      billed: "unknown",
    });
  });

  it("reports a call as not sent if its token function never returns", async () => {
    const token = (): Promise<string> => {
      setImmediate(() => vi.advanceTimersByTime(120_000));
      return new Promise(() => undefined);
    };
    const error = await failure(testClient({ token }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "timeout", billed: "no", attempts: 0, retryable: true });
  });

  it("releases the timer of the deadline after the call", async () => {
    const { baseUrl } = await serveJson({ code: 0, data: {} });
    await testClient({ baseUrl }).getThingV1();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([0, -1, Number.NaN, 2 ** 31])("rejects a timeoutMs of %d", (timeoutMs) => {
    expect(() => testClient({ timeoutMs })).toThrow(/timeoutMs must be a number of ms > 0 .*, got /);
  });
});

describe("the caller's signal", () => {
  it("aborts a call before it is sent", async () => {
    const { baseUrl, requests } = await serveJson({ code: 0, data: {} });
    const reason = new Error("no longer needed");
    const signal = AbortSignal.abort(reason);
    const error = await failure(testClient({ baseUrl }).safe.getThingV1({}, { signal }));
    expect(error).toMatchObject({ kind: "aborted", billed: "no", attempts: 0, retryable: true });
    expect(error.cause).toBe(reason);
    expect(requests).toEqual([]);
  });

  it("reports unknown billing if a call is aborted after it was sent", async () => {
    const controller = new AbortController();
    const { baseUrl } = await serve(() => controller.abort());
    const error = await failure(testClient({ baseUrl }).safe.getThingV1({}, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", billed: "unknown", attempts: 1, retryable: false });
  });

  it("leaves no listener on the caller's signal after the call", async () => {
    const { baseUrl } = await serveJson({ code: 0, data: {} });
    const { signal } = new AbortController();
    await testClient({ baseUrl }).getThingV1({}, { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("a lost connection", () => {
  it("reports a refused connection as not billed", async () => {
    const error = await failure(testClient({ baseUrl: await closedAddress() }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", phase: "connect", billed: "no", retryable: true });
  });

  it("reports a connection lost before the headers as possibly billed", async () => {
    const { baseUrl } = await serve((request) => request.socket.destroy());
    const error = await failure(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", phase: "response", billed: "unknown", retryable: false });
  });

  it("reports a connection lost in the body as possibly billed", async () => {
    const { baseUrl } = await serve((request, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write('{"code":0', () => request.socket.destroy());
    });
    const error = await failure(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", phase: "body", billed: "unknown", retryable: false });
  });

  it("removes the URL that a custom fetch puts into its error from the cause", async () => {
    const error = await failure(testClient({ fetch: failingFetch }).safe.getThingV1());
    expect(error.cause).toMatchObject({ name: "TypeError" });
  });

  it.each([
    ["without a message", Object.assign(new Error("x"), { message: undefined })],
    ["whose name is a symbol", Object.assign(new Error("x"), { name: Symbol("x") })],
    ["that is not an Error", { code: 1 }],
  ])("reports a call whose fetch throws an error %s as possibly billed", async (_, thrown) => {
    const error = await failure(testClient({ fetch: () => Promise.reject(thrown) }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", billed: "unknown", attempts: 1 });
  });

  it("reports a call as possibly billed if its custom fetch returns an object that is not a response", async () => {
    const error = await failure(testClient({ fetch: () => Promise.resolve({} as Response) }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "connection", billed: "unknown", attempts: 1 });
  });
});

describe("a redirect", () => {
  it("does not follow a redirect to another host", async () => {
    const other = await serveJson({ code: 0, data: {} });
    const { baseUrl, requests } = await serve((request, response) => {
      response.writeHead(302, { location: `${other.baseUrl}${request.url}` }).end();
    });
    const error = await failure(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "redirect", status: 302, billed: "unknown", operation: OPERATION });
    expect(requests).toHaveLength(1);
    expect(other.requests).toEqual([]);
  });

  it("throws a RedirectError even if a custom fetch followed the redirect", async () => {
    const { baseUrl } = await serve((request, response) => {
      if (request.url?.startsWith("/other") === true) response.end('{"code":0,"data":{}}');
      else response.writeHead(302, { location: "/other" }).end();
    });
    const client = testClient({ baseUrl, fetch: (request) => fetch(request.url) });
    expect(await failure(client.safe.getThingV1())).toMatchObject({ kind: "redirect", billed: "unknown" });
  });
});

describe("a response that is not an envelope", () => {
  it.each([
    ["empty", "", "an empty body"],
    ["HTML", `<html>${TOKEN}</html>`, "a body that is not JSON"],
    ["cut off", '{"code":0,"da', "a body that is not JSON"],
    ["null", "null", "JSON that is not an object"],
    ["a list", "[]", "JSON that is not an object"],
    ["without a code", '{"data":{}}', 'an object without a numeric "code"'],
    ["with a fractional code", '{"code":0.5,"data":{}}', 'an object without a numeric "code"'],
  ])("throws a ProtocolError for a body that is %s", async (_, body, reason) => {
    const { baseUrl } = await serve((__, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end(body);
    });
    const error = await failure(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "protocol", status: 200, contentType: "text/html", billed: "unknown" });
    expect(error.message).toContain(reason);
  });

  it("quotes at most 200 characters of a body and no part of the token at the end", async () => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200).end(`${"x".repeat(195)}${TOKEN}${"y".repeat(300)}`);
    });
    const error = await failure(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ snippet: `${"x".repeat(195)}[toke` });
  });
});
