import { describe, expect, it, vi } from "vitest";
import { spy } from "./spies.ts";
import { OPERATION, OPERATIONS, type TestClient, testClient, testOptions } from "./test-client.ts";
import type { ClientOptions } from "../src/index.ts";
import { createClient } from "../src/platform.ts";

function optionsReturning(...bodies: readonly string[]): ClientOptions {
  let number = 0;
  const fetch = (): Promise<Response> => Promise.resolve(new Response(bodies[Math.min(number++, bodies.length - 1)]));
  return { fetch };
}

describe("hooks", () => {
  it("passes each request, response, retry and anomaly to the hooks", async () => {
    const hooks = { onRequest: vi.fn(), onResponse: vi.fn(), onRetry: vi.fn(), onAnomaly: vi.fn() };
    await testClient({ ...optionsReturning('{"code":301,"requestId":"r"}', '{"code":"0"}'), ...hooks }).getThingV1();
    const [first, second] = [1, 2].map((attempt) => ({ operation: OPERATION, attempt }));
    expect(hooks.onRequest.mock.calls).toEqual([[first], [second]]);
    expect(hooks.onResponse.mock.calls).toMatchObject([
      [{ ...first, code: 301, status: 200, requestId: "r" }],
      [{ ...second, code: 0 }],
    ]);
    expect(hooks.onRetry.mock.calls).toMatchObject([[{ ...first, errorKind: "collection-failed" }]]);
    expect(hooks.onAnomaly.mock.calls).toMatchObject([[{ ...second, kind: "string-code", code: 0 }]]);
  });

  it.each([
    ["throws", (): never => fail()],
    ["rejects", (): Promise<never> => Promise.reject(new Error("rejected"))],
  ])("returns the same result if a hook %s", async (_, hook) => {
    const spies = spy();
    const hooks = { onRequest: hook, onResponse: hook, onRetry: hook, onAnomaly: hook };
    const logger = { debug: hook, info: hook, warn: hook };
    const client = testClient({ ...optionsReturning('{"code":301}', '{"code":"0"}'), ...hooks, logger });
    expect(await client.getThingV1()).toMatchObject({ attempts: 2 });
    await new Promise(setImmediate);
    spies.restore();
    expect(spies.faults).toEqual([]);
  });
});

describe("a logger", () => {
  it("logs requests and successes on debug, error codes on info, retries and anomalies on warn", async () => {
    const logger = { debug: vi.fn(), info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    await testClient({ ...optionsReturning('{"code":301}', '{"code":"0"}'), logger }).getThingV1();
    const lines = Object.values(logger).map(({ mock }) => mock.calls.map(([line]) => String(line)));
    expect(lines).toEqual([
      [`${OPERATION} is sent`, `${OPERATION} is sent`, `${OPERATION} returned code 0`],
      [`${OPERATION} returned code 301`],
      [expect.stringMatching(/ is retried in \d+ ms$/), `${OPERATION}: the code is a string`],
      [],
    ]);
  });

  it("accepts a logger that lacks levels", async () => {
    const client = testClient({ ...optionsReturning('{"code":"0"}'), logger: { error: vi.fn() } });
    await expect(client.getThingV1()).resolves.toMatchObject({ attempts: 1 });
  });

  it("logs one warning per deprecated operation", async () => {
    const warn = vi.fn();
    const operations = { ...OPERATIONS, getThingV1: { ...OPERATIONS.getThingV1, deprecated: true } };
    const options = { ...optionsReturning('{"code":0}'), logger: { warn } };
    const client = createClient<TestClient>(operations, testOptions(options));
    await client.getThingV1();
    await client.getThingV1();
    expect(warn.mock.calls).toEqual([[`${OPERATION} is deprecated: the API may remove it`, { operation: OPERATION }]]);
  });
});

function fail(): never {
  throw new Error("thrown");
}
