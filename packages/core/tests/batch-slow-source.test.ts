import { describe, expect, it } from "vitest";
import { createBatch } from "../src/client/batch.ts";
import { createShutdown } from "../src/request/shutdown.ts";
import { serveHeld } from "./held-server.ts";
import { testClient, type TestClient } from "./test-client.ts";

const echo = (input: unknown): Promise<unknown> => Promise.resolve(input);

/** A source that waits for each input until it is added. */
function createHeldInputs(): AsyncIterable<number> & { add: (input: number) => void } {
  let held = Promise.withResolvers<IteratorResult<number>>();
  const next = (): Promise<IteratorResult<number>> => {
    held = Promise.withResolvers();
    return held.promise;
  };
  return { [Symbol.asyncIterator]: () => ({ next }), add: (value) => held.resolve({ value }) };
}

/** A source that never returns an input after the first ones. */
function hanging(...first: string[]): AsyncIterable<string> {
  const next = (): Promise<IteratorResult<string>> => {
    const value = first.shift();
    return value === undefined ? new Promise(() => undefined) : Promise.resolve({ value });
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

describe("a batch whose source is slow", () => {
  it("waits for a slow source while calls run, and yields results meanwhile", async () => {
    const { client, release } = await serveHeld();
    const batch = client.batch(hanging("a", "b"), (id) => client.getThingV1({ id }));
    const iterator = batch[Symbol.asyncIterator]();
    const first = iterator.next();
    await release("b");
    expect(await first).toMatchObject({ value: { input: "b" } });
    await release("a");
    expect(await iterator.next()).toMatchObject({ value: { input: "a" } });
    const last = iterator.next();
    await iterator.return?.();
    expect([await last, batch.unfinished()]).toEqual([{ done: true, value: undefined }, []]);
  });

  it.each<[string, end: (controller: AbortController, client: TestClient) => void]>([
    ["an abort", (controller) => controller.abort()],
    ["a close of the client", (_, client) => client.close()],
  ])("ends at %s although the source never returns another input", async (_, end) => {
    const controller = new AbortController();
    const { client, release } = await serveHeld();
    const batch = client.batch(hanging("a"), (id) => client.getThingV1({ id }), { signal: controller.signal });
    const iterator = batch[Symbol.asyncIterator]();
    const first = iterator.next();
    await release("a");
    await first;
    const last = iterator.next();
    end(controller, client);
    expect(await last).toEqual({ done: true, value: undefined });
  });

  it("registers one listener at the client while it waits and none afterwards", async () => {
    const shutdown = createShutdown();
    const inputs = createHeldInputs();
    const batch = createBatch(inputs, echo, {}, shutdown);
    const iterator = batch[Symbol.asyncIterator]();
    const results: unknown[] = [];
    for (const input of [1, 2, 3]) {
      const next = iterator.next();
      expect(shutdown.listeners.size).toBe(1);
      inputs.add(input);
      results.push((await next).value);
      expect(shutdown.listeners.size).toBe(0);
    }
    const last = iterator.next();
    shutdown.close();
    expect([await last, results.length, shutdown.listeners.size]).toEqual([{ done: true, value: undefined }, 3, 0]);
  });

  it.each<
    [string, end: (controller: AbortController, client: TestClient, iterator: AsyncIterator<unknown>) => unknown]
  >([
    ["an abort", (controller) => controller.abort()],
    ["a close of the client", (_, client) => client.close()],
    ["a break", (_, _client, iterator) => iterator.return?.()],
  ])("settles after %s although the source is idle, and lists a late input as remaining", async (_, end) => {
    const controller = new AbortController();
    const client = testClient({});
    const inputs = createHeldInputs();
    const batch = client.batch(inputs, echo, { signal: controller.signal });
    const iterator = batch[Symbol.asyncIterator]();
    const first = iterator.next();
    inputs.add(1);
    expect(await first).toMatchObject({ value: { input: 1 } });
    await end(controller, client, iterator);
    expect(await batch.settle()).toEqual([]);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
    inputs.add(2);
    await Promise.resolve();
    expect([[...batch.remaining()], batch.unfinished()]).toEqual([[2], []]);
  });

  it.each<[string, end: (controller: AbortController, client: TestClient) => void]>([
    ["an abort", (controller) => controller.abort()],
    ["a close of the client", (_, client) => client.close()],
  ])("settles at %s if its iterator is abandoned while the source is idle", async (_, end) => {
    const controller = new AbortController();
    const client = testClient({});
    const batch = client.batch(hanging(), echo, { signal: controller.signal });
    void batch[Symbol.asyncIterator]().next();
    const settled = batch.settle();
    end(controller, client);
    expect(await settled).toEqual([]);
  });

  it("settles after the running calls if the loop is left while the source is idle", async () => {
    const { client, release } = await serveHeld();
    const batch = client.batch(hanging("a", "b"), (id) => client.getThingV1({ id }));
    void release("a");
    for await (const { input } of batch) {
      expect(input).toBe("a");
      break;
    }
    const settled = batch.settle();
    await release("b");
    expect(await settled).toMatchObject([{ input: "b" }]);
  });
});
