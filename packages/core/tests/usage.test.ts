import { describe, expect, it } from "vitest";
import type { ClientOptions } from "../src/index.ts";
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

  it("applies the limits to retries and reports the number of attempts", async () => {
    const outcome = await clientReturning('{"code":301}', { maxCalls: 2 }).safe.getThingV1();
    expect(outcome).toMatchObject({ error: { kind: "budget", limit: "maxCalls", attempts: 2 } });
  });
});
