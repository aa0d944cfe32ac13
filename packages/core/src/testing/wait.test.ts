import { afterEach, describe, expect, it, vi } from "vitest";
import { testPlatform } from "../../tests/test-platform.ts";

afterEach(() => vi.useRealTimers());

describe("a delay", () => {
  it("uses the sleep function of the caller with the scripted time", async () => {
    const slept: number[] = [];
    const { client, testFetch } = testPlatform({
      sleep: (ms) => {
        slept.push(ms);
        return Promise.resolve();
      },
    });
    testFetch.reply("getThingV1", { data: 1 }, { times: 1, delayMs: 5_000 });
    testFetch.reply("getThingV1", { data: 2 }, { times: 1, delayMs: 0 });
    testFetch.delay(90_000);
    for (let call = 0; call < 3; call++) await client.getThingV1({ id: "a" });
    expect(slept).toEqual([5_000, 90_000]);
  });

  it.each(["dns", "refused", "tls"] as const)("keeps the fault %s known as not sent after a delay", async (fault) => {
    const { client, testFetch } = testPlatform();
    testFetch.fail("getThingV1", fault, { delayMs: 1 });
    const outcome = await client.safe.getThingV1({ id: "a" });
    expect(outcome).toMatchObject({ ok: false, error: { kind: "connection", billed: "no" } });
  });

  it("uses the host's timers, including fake ones, and leaves none behind", async () => {
    vi.useFakeTimers();
    const { client, testFetch } = testPlatform();
    testFetch.delay(60_000);
    const call = client.getThingV1({ id: "a" });
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await call).requestId).toBe("test-1");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("ends a delay at the timeout of the call and leaves no timer behind", async () => {
    vi.useFakeTimers();
    const { client, testFetch } = testPlatform();
    testFetch.delay(60_000);
    const outcome = client.safe.getThingV1({ id: "a" }, { timeoutMs: 1_000 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await outcome).toMatchObject({ ok: false, error: { kind: "timeout" } });
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ["a sleep function that ignores the signal", { sleep: () => new Promise<void>(() => undefined) }],
    ["the host's timers", {}],
  ])("ends a delay when the caller aborts the call, with %s", async (_, options) => {
    const { client, testFetch } = testPlatform(options);
    testFetch.delay(60_000);
    const controller = new AbortController();
    const outcome = client.safe.getThingV1({ id: "a" }, { signal: controller.signal });
    await expect.poll(() => testFetch.calls).toHaveLength(1);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await outcome).toMatchObject({ ok: false, error: { kind: "aborted", cause: reason } });
  });

  it("rejects a request that is already aborted without a delay", async () => {
    const { testFetch, url } = testPlatform();
    const reason = new Error("enough");
    const request = testFetch(`${url}/api/test/get-thing/v1`, { signal: AbortSignal.abort(reason) });
    await expect(request).rejects.toBe(reason);
    expect(testFetch.calls).toEqual([]);
  });
});

describe("the fault timeout", () => {
  it("returns no response for the fault timeout until the caller aborts", async () => {
    const { testFetch, url } = testPlatform();
    testFetch.fail("getThingV1", "timeout");
    const controller = new AbortController();
    const response = testFetch(`${url}/api/test/get-thing/v1?id=a&token=t`, { signal: controller.signal });
    await expect.poll(() => testFetch.calls).toHaveLength(1);
    controller.abort(new Error("enough"));
    await expect(response).rejects.toThrow("enough");
  });
});
