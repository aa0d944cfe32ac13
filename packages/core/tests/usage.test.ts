import { describe, expect, it } from "vitest";
import type { ClientOptions } from "../src/index.ts";
import { serveHeld } from "./held-server.ts";
import { createTestClock } from "./test-clock.ts";
import { OPERATION, type TestClient, testClient } from "./test-client.ts";

function clientReturning(body: string, options: ClientOptions = {}): TestClient {
  return testClient({ fetch: () => Promise.resolve(new Response(body)), ...options });
}

describe("a dry run", () => {
  it("sends nothing in a dry run and lists the calls", async () => {
    const client = clientReturning("", { dryRun: true, token: "", fetch: () => Promise.reject(new Error("sent")) });
    expect(await client.getThingV1({ id: "a" })).toMatchObject({ data: null, isEmpty: true, attempts: 0 });
    await client.safe.getThingV1();
    const { calls, dryRunCalls } = client.usage;
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
    const before = client.usage;
    await client.getThingV1();
    expect([before.calls, client.usage.calls]).toEqual([0, 1]);
    expect(client.usage.byOperation).toEqual({
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

  it.each([
    ["maxBilled", 1, [301, 0, 0], ["collection-failed", "ok", "budget"], ["a", "b"]],
    ["maxBilled", 1, [0, 0, 0], ["ok", "budget", "budget"], ["a"]],
    ["maxBilled", 2, [301, 0, 0], ["collection-failed", "ok", "ok"], ["a", "b", "c"]],
    ["maxBilled", 0, [0, 0, 0], ["budget", "budget", "budget"], []],
    ["maxCalls", 1, [301, 0, 0], ["collection-failed", "budget", "budget"], ["a"]],
  ] as const)("decides about %s %i after the running calls with codes %j", async (limit, value, codes, kinds, sent) => {
    const [a, b, c] = codes;
    const { client, requested, release } = await serveHeld({ a, b, c }, { [limit]: value });
    const outcomes = Promise.all(["a", "b", "c"].map((id) => client.safe.getThingV1({ id })));
    for (const id of sent) await release(id);
    expect((await outcomes).map((outcome) => (outcome.ok ? "ok" : outcome.error.kind))).toEqual(kinds);
    expect(requested.toSorted()).toEqual(sent);
  });

  it.each<[string, (client: TestClient, controller: AbortController) => void]>([
    ["the caller aborts it", (_, controller) => controller.abort()],
    ["the client is closed", (client) => client.close()],
  ])("a call stops waiting for running calls before a limit if %s", async (_, end) => {
    const { client, arrival, requested } = await serveHeld({}, { maxBilled: 1 });
    const controller = new AbortController();
    const first = client.safe.getThingV1({ id: "a" }, { signal: controller.signal });
    await arrival("a");
    const second = client.safe.getThingV1({ id: "b" }, { signal: controller.signal });
    end(client, controller);
    expect(await first).toMatchObject({ error: { kind: "aborted", billed: "unknown" } });
    expect(await second).toMatchObject({ error: { kind: "aborted", billed: "no", attempts: 0 } });
    expect(requested).toEqual(["a"]);
  });

  it("a call stops waiting for running calls before a limit at its total timeout", async () => {
    const { client, arrival, release } = await serveHeld({}, { maxBilled: 1 });
    const first = client.safe.getThingV1({ id: "a" });
    await arrival("a");
    const second = await client.safe.getThingV1({ id: "b" }, { totalTimeoutMs: 1 });
    expect(second).toMatchObject({ error: { kind: "timeout", billed: "no", attempts: 0 } });
    await release("a");
    expect(await first).toMatchObject({ ok: true });
  });

  it("a call that waited for running calls also waits for the cooldown of their rate limit", async () => {
    const clock = createTestClock();
    const { client, release } = await serveHeld(
      { a: 302 },
      { maxBilled: 1, clock, backoff: { baseMs: 50 }, random: () => 1 },
    );
    const outcomes = Promise.all([client.safe.getThingV1({ id: "a" }), client.safe.getThingV1({ id: "b" })]);
    await release("a");
    await release("b");
    expect((await outcomes).map(({ ok }) => ok)).toEqual([false, true]);
    expect(clock.waits).toEqual([50]);
  });

  it("applies the limits to retries and reports the number of attempts", async () => {
    const outcome = await clientReturning('{"code":301}', { maxCalls: 2 }).safe.getThingV1();
    expect(outcome).toMatchObject({ error: { kind: "collection-failed", code: 301, attempts: 2 } });
  });

  it("gives the error of the attempt before as the cause if there is no time to retry", async () => {
    const body = JSON.stringify({ code: 302, data: null, requestId: "r-1" });
    const options = { totalTimeoutMs: 400, random: () => 1, backoff: { baseMs: 500 } };
    const { error } = await clientReturning(body, options).safe.getThingV1();
    expect(error).toMatchObject({ attempts: 1, billed: "no" });
    const facts: unknown = error?.kind === "timeout" ? error.cause : error;
    expect(facts).toMatchObject({ kind: "rate-limit", requestId: "r-1" });
  });
});
