import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fetch, FetchInit, Outcome } from "../src/index.ts";
import { failureOf } from "./failure-of.ts";
import { serve, serveJson } from "./serve.ts";
import { type TestClient, testClient } from "./test-client.ts";

async function passTimeAfterHeaders(url: string, init: FetchInit): Promise<Response> {
  const response = await fetch(url, init);
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
    const error = await failureOf(testClient({ baseUrl }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "timeout", timeoutMs: 120_000, billed: "unknown", retryable: false });
    expect(requests).toHaveLength(1);
  });

  it("applies the timeout of a call to the body too", async () => {
    const { baseUrl } = await serve((_, response) => {
      response.writeHead(200).write('{"code":');
    });
    const client = testClient({ baseUrl, fetch: passTimeAfterHeaders });
    const error = await failureOf(client.safe.getThingV1({}, { timeoutMs: 61_000 }));
    expect(error).toMatchObject({ kind: "timeout", timeoutMs: 61_000, billed: "unknown" });
  });

  it("ends a call whose fetch ignores the signal", async () => {
    const fetch = (): Promise<Response> => {
      setImmediate(() => vi.advanceTimersByTime(120_000));
      return new Promise(() => undefined);
    };
    expect(await failureOf(testClient({ fetch }).safe.getThingV1())).toMatchObject({
      kind: "timeout",
      billed: "unknown",
    });
  });

  it("reports a call as not sent if its token function never returns", async () => {
    const token = (): Promise<string> => {
      setImmediate(() => vi.advanceTimersByTime(120_000));
      return new Promise(() => undefined);
    };
    const error = await failureOf(testClient({ token }).safe.getThingV1());
    expect(error).toMatchObject({ kind: "timeout", billed: "no", attempts: 0, retryable: true });
  });

  it("releases the timer of the deadline after the call", async () => {
    const { baseUrl } = await serveJson({ code: 0, data: {} });
    await testClient({ baseUrl }).getThingV1();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([0, -1, Number.NaN, 2 ** 31])("rejects a timeoutMs of %d", (timeoutMs) => {
    expect(() => testClient({ timeoutMs })).toThrow(
      `timeoutMs must be a number of ms > 0 and <= 2147483647, got ${timeoutMs}.`,
    );
  });
});

describe("the total timeout", () => {
  it("ends a call at once if the cooldown of the client takes longer", async () => {
    const client = testClient({ fetch: () => Promise.resolve(new Response('{"code":302}')), random: () => 1 });
    await client.safe.getThingV1({}, { maxAttempts: 1 });
    const outcome = await client.safe.getThingV1({}, { totalTimeoutMs: 500 });
    expect(outcome).toMatchObject({ error: { kind: "timeout", attempts: 0, billed: "no", retryable: true } });
    expect(client.usage.calls).toBe(1);
  });
});

describe("the caller's signal", () => {
  it("aborts a call before it is sent", async () => {
    const { baseUrl, requests } = await serveJson({ code: 0, data: {} });
    const reason = new Error("no longer needed");
    const signal = AbortSignal.abort(reason);
    const error = await failureOf(testClient({ baseUrl }).safe.getThingV1({}, { signal }));
    expect(error).toMatchObject({ kind: "aborted", billed: "no", attempts: 0, retryable: true });
    expect(error.cause).toBe(reason);
    expect(requests).toEqual([]);
  });

  it("reports unknown billing if a call is aborted after it was sent", async () => {
    const controller = new AbortController();
    const { baseUrl } = await serve(() => controller.abort());
    const error = await failureOf(testClient({ baseUrl }).safe.getThingV1({}, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", billed: "unknown", attempts: 1, retryable: false });
  });

  it("releases a response that arrives after an abort because fetch ignores the signal", async () => {
    const controller = new AbortController();
    const { baseUrl, requests } = await serve((_, response) => {
      controller.abort();
      setImmediate(() => response.writeHead(200).write("{"));
    });
    // Held, because a response that is garbage-collected is released too.
    const held: Response[] = [];
    const ignoring: Fetch = async (url, init) => {
      const { signal: _, ...others } = init;
      const response = await fetch(url, others);
      held.push(response);
      return response;
    };
    const client = testClient({ baseUrl, fetch: ignoring });
    const error = await failureOf(client.safe.getThingV1({}, { signal: controller.signal }));
    expect(error).toMatchObject({ kind: "aborted", billed: "unknown" });
    await expect.poll(() => requests.every(({ socket }) => socket.destroyed)).toBe(true);
    expect(held).toHaveLength(1);
  });

  it("leaves no listener on the caller's signal after the call", async () => {
    const { baseUrl } = await serveJson({ code: 0, data: {} });
    const { signal } = new AbortController();
    await testClient({ baseUrl }).getThingV1({}, { signal });
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});

describe("close", () => {
  it("aborts every running call and accepts later calls", async () => {
    let isOpen = false;
    const fetch = (): Promise<Response> =>
      isOpen ? Promise.resolve(new Response('{"code":0}')) : new Promise(() => undefined);
    const client = testClient({ fetch });
    const calls: Promise<Outcome<unknown>>[] = Array.from({ length: 20 }, () => client.safe.getThingV1());
    await new Promise(setImmediate);
    client.close();
    for (const { error } of await Promise.all(calls))
      expect(error).toMatchObject({ kind: "aborted", billed: "unknown" });
    isOpen = true;
    expect(await client.safe.getThingV1()).toMatchObject({ ok: true });
  });

  it("happens at the end of a block that declares the client with using", async () => {
    const fetch = (): Promise<Response> => new Promise(() => undefined);
    let call: Promise<Outcome<unknown>>;
    {
      using client = testClient({ fetch });
      call = client.safe.getThingV1();
    }
    expect((await call).error).toMatchObject({ kind: "aborted" });
    {
      await using client = testClient({ fetch });
      call = client.safe.getThingV1();
    }
    expect((await call).error).toMatchObject({ kind: "aborted" });
  });

  it("aborts a call between an attempt and the wait before its retry", async () => {
    let sent = 0;
    const fetch = (): Promise<Response> => {
      sent += 1;
      return Promise.resolve(new Response('{"code":301}'));
    };
    const client: TestClient = testClient({
      fetch,
      onRetry: () => client.close(),
    });
    expect(await client.safe.getThingV1()).toMatchObject({ error: { kind: "aborted", billed: "no", attempts: 1 } });
    expect(sent).toBe(1);
  });
});
