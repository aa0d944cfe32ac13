import { describe, expect, it } from "vitest";
import type { ClientOptions, Outcome } from "../src/index.ts";
import { toolsOf } from "./faults/run-case.ts";
import { createTestClock } from "./faults/test-clock.ts";
import { OPERATION, testClient } from "./test-client.ts";

function clientReturning(body: string, options: ClientOptions = {}): ReturnType<typeof testClient> {
  return testClient({ fetch: () => Promise.resolve(new Response(body)), clock: createTestClock(), ...options });
}

describe("a dry run", () => {
  it("sends nothing in a dry run and lists the calls", async () => {
    const client = clientReturning("", { dryRun: true, token: "", fetch: () => Promise.reject(new Error("sent")) });
    expect(await client.getThingV1({ id: "a" })).toMatchObject({ data: null, isEmpty: true, attempts: 0 });
    await client.safe.getThingV1();
    const { calls, dryRunCalls } = toolsOf(client).usage;
    expect(calls).toBe(0);
    expect(dryRunCalls).toEqual([
      { operation: OPERATION, parameters: { id: "a" } },
      { operation: OPERATION, parameters: {} },
    ]);
  });

  it("rejects invalid parameters in a dry run", async () => {
    const call = clientReturning("", { dryRun: true }).safe.getThingV1({ id: {} });
    expect(await call).toMatchObject({ error: { kind: "configuration" } });
  });
});

describe("usage", () => {
  it("returns the usage as a copy", async () => {
    const client = clientReturning('{"code":0}');
    const before = toolsOf(client).usage;
    await client.getThingV1();
    expect([before.calls, toolsOf(client).usage.calls]).toEqual([0, 1]);
    expect(toolsOf(client).usage.byOperation).toEqual({
      [OPERATION]: { calls: 1, billed: 1, unbilled: 0, unknown: 0 },
    });
  });
});

describe("the limits of a client", () => {
  it("sends no request that would exceed a limit, also for concurrent calls", async () => {
    const client = clientReturning('{"code":0}', { maxBilled: 2 });
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => client.safe.getThingV1()));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(2);
    expect(outcomes[4]).toMatchObject({ error: { kind: "budget", limit: "maxBilled", attempts: 0, billed: "no" } });
  });

  it("applies the limits to retries and reports the number of attempts", async () => {
    const outcome = await clientReturning('{"code":301}', { maxCalls: 2 }).safe.getThingV1();
    expect(outcome).toMatchObject({ error: { kind: "budget", limit: "maxCalls", attempts: 2 } });
  });
});

describe("the total timeout", () => {
  it("ends a call at once if the cooldown of the client takes longer", async () => {
    const client = clientReturning('{"code":302}', { random: () => 1 });
    await client.safe.getThingV1({}, { maxAttempts: 1 });
    const outcome = await client.safe.getThingV1({}, { totalTimeoutMs: 500 });
    expect(outcome).toMatchObject({ error: { kind: "timeout", attempts: 0, billed: "no", retryable: true } });
    expect(toolsOf(client).usage.calls).toBe(1);
  });
});

describe("close", () => {
  it("aborts every running call and accepts later calls", async () => {
    let isOpen = false;
    const fetch = (): Promise<Response> =>
      isOpen ? Promise.resolve(new Response('{"code":0}')) : new Promise(() => undefined);
    const client = clientReturning("", { fetch });
    const calls: Promise<Outcome<unknown>>[] = Array.from({ length: 20 }, () => client.safe.getThingV1());
    await new Promise(setImmediate);
    toolsOf(client).close();
    for (const { error } of await Promise.all(calls))
      expect(error).toMatchObject({ kind: "aborted", billed: "unknown" });
    isOpen = true;
    expect(await client.safe.getThingV1()).toMatchObject({ ok: true });
  });

  it("aborts a call between an attempt and the wait before its retry", async () => {
    let sent = 0;
    const fetch = (): Promise<Response> => {
      sent += 1;
      return Promise.resolve(new Response('{"code":301}'));
    };
    const client: ReturnType<typeof testClient> = clientReturning("", {
      fetch,
      onRetry: () => toolsOf(client).close(),
    });
    expect(await client.safe.getThingV1()).toMatchObject({ error: { kind: "aborted", billed: "no", attempts: 1 } });
    expect(sent).toBe(1);
  });
});

describe("a response of GET", () => {
  it.each([0, 301])(
    "returns the envelope with code %d from GET, even if its HTTP status allows no body",
    async (code) => {
      const fetch = (): Promise<Response> =>
        Promise.resolve(Object.defineProperty(new Response(`{"code":${code}}`), "status", { value: 204 }));
      const result = await clientReturning("", { fetch }).GET("/api/test/get-thing/v1");
      expect(result.data).toEqual({ code });
    },
  );

  it("does not retry a billed response if a later step fails", async () => {
    let sent = 0;
    // These headers can be read for the envelope, but not copied to a new response.
    const fetch = (): Promise<Response> => {
      sent += 1;
      return Promise.resolve(
        Object.defineProperty(new Response('{"code":0}'), "headers", { value: { get: () => null } }),
      );
    };
    const client = clientReturning("", { fetch, retryUnknownOutcome: true });
    const call = client.GET("/api/test/get-thing/v1");
    await expect(call).rejects.toMatchObject({ billed: "yes", retryable: false, attempts: 1 });
    expect([sent, toolsOf(client).usage.billed]).toEqual([1, 1]);
  });
});
