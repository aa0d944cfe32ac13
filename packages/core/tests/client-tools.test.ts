import { describe, expect, it } from "vitest";
import type { ClientOptions, Outcome } from "../src/index.ts";
import { toolsOf } from "./faults/run-case.ts";
import { createTestClock } from "./faults/test-clock.ts";
import { OPERATION, testClient } from "./test-client.ts";

function answering(body: string, options: ClientOptions = {}): ReturnType<typeof testClient> {
  return testClient({ fetch: () => Promise.resolve(new Response(body)), clock: createTestClock(), ...options });
}

describe("a dry run", () => {
  it("sends nothing, and lists what it would have sent", async () => {
    const client = answering("", { dryRun: true, token: "", fetch: () => Promise.reject(new Error("sent")) });
    expect(await client.getThingV1({ id: "a" })).toMatchObject({ data: null, isEmpty: true, attempts: 0 });
    await client.safe.getThingV1();
    const { calls, planned } = toolsOf(client).usage;
    expect(calls).toBe(0);
    expect(planned).toEqual([
      { operation: OPERATION, parameters: { id: "a" } },
      { operation: OPERATION, parameters: {} },
    ]);
  });

  it("refuses what a call would refuse", async () => {
    const call = answering("", { dryRun: true }).safe.getThingV1({ id: {} });
    expect(await call).toMatchObject({ error: { kind: "configuration" } });
  });
});

describe("usage", () => {
  it("is a copy", async () => {
    const client = answering('{"code":0}');
    const before = toolsOf(client).usage;
    await client.getThingV1();
    expect([before.calls, toolsOf(client).usage.calls]).toEqual([0, 1]);
    expect(toolsOf(client).usage.byOperation).toEqual({
      [OPERATION]: { calls: 1, billed: 1, unbilled: 0, unknown: 0 },
    });
  });
});

describe("limits", () => {
  it("stop before the request that would exceed them, also side by side", async () => {
    const client = answering('{"code":0}', { maxBilled: 2 });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => client.safe.getThingV1()));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
    expect(outcomes[4]).toMatchObject({ error: { kind: "budget", limit: "maxBilled", attempts: 0, billed: "no" } });
  });

  it("stop a repetition too, and tell how often the call was tried", async () => {
    const outcome = await answering('{"code":301}', { maxCalls: 2 }).safe.getThingV1();
    expect(outcome).toMatchObject({ error: { kind: "budget", limit: "maxCalls", attempts: 2 } });
  });
});

describe("the time of a whole call", () => {
  it("ends a call at once that would wait beyond it for the pause of its client", async () => {
    const client = answering('{"code":302}', { random: () => 1 });
    await client.safe.getThingV1({}, { maxAttempts: 1 });
    const outcome = await client.safe.getThingV1({}, { totalTimeoutMs: 500 });
    expect(outcome).toMatchObject({ error: { kind: "timeout", attempts: 0, billed: "no", retryable: true } });
    expect(toolsOf(client).usage.calls).toBe(1);
  });
});

describe("close", () => {
  it("ends every call that is under way, and no later one", async () => {
    let isOpen = false;
    const fetch = (): Promise<Response> =>
      isOpen ? Promise.resolve(new Response('{"code":0}')) : new Promise(() => undefined);
    const client = answering("", { fetch });
    const calls: Promise<Outcome<unknown>>[] = Array.from({ length: 20 }, () => client.safe.getThingV1());
    await new Promise(setImmediate);
    toolsOf(client).close();
    for (const { error } of await Promise.all(calls))
      expect(error).toMatchObject({ kind: "aborted", billed: "unknown" });
    isOpen = true;
    expect(await client.safe.getThingV1()).toMatchObject({ ok: true });
  });

  it("ends a call between an attempt and its wait", async () => {
    let sent = 0;
    const fetch = (): Promise<Response> => {
      sent += 1;
      return Promise.resolve(new Response('{"code":301}'));
    };
    const client: ReturnType<typeof testClient> = answering("", { fetch, onRetry: () => toolsOf(client).close() });
    expect(await client.safe.getThingV1()).toMatchObject({ error: { kind: "aborted", billed: "no", attempts: 1 } });
    expect(sent).toBe(1);
  });
});

describe("an answer that is paid for", () => {
  it.each([0, 301])(
    "comes back whole from GET with the code %d, also under a status that has no body",
    async (code) => {
      const fetch = (): Promise<Response> =>
        Promise.resolve(Object.defineProperty(new Response(`{"code":${code}}`), "status", { value: 204 }));
      const answer = await answering("", { fetch }).GET("/api/test/get-thing/v1");
      expect(answer.data).toEqual({ code });
    },
  );

  it("is never asked for again, whatever goes wrong with it afterwards", async () => {
    let sent = 0;
    // Headers that cannot be read again once the envelope is.
    const fetch = (): Promise<Response> => {
      sent += 1;
      return Promise.resolve(
        Object.defineProperty(new Response('{"code":0}'), "headers", { value: { get: () => null } }),
      );
    };
    const client = answering("", { fetch, repeatUnknown: true });
    const call = client.GET("/api/test/get-thing/v1");
    await expect(call).rejects.toMatchObject({ billed: "yes", retryable: false, attempts: 1 });
    expect([sent, toolsOf(client).usage.billed]).toEqual([1, 1]);
  });
});
