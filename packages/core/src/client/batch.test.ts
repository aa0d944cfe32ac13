import { describe, expect, it } from "vitest";
import { serve } from "../../tests/serve.ts";
import { testClient } from "../../tests/test-client.ts";
import type { BatchItem, BatchProgress } from "../index.ts";

/** A client of a server that returns the given code per id, 0 by default. */
async function clientOf(codes: Readonly<Record<string, number>>): Promise<ReturnType<typeof testClient>> {
  const { baseUrl } = await serve((request, response) => {
    const id = new URL(request.url ?? "", "http://localhost").searchParams.get("id") ?? "";
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ code: codes[id] ?? 0, data: { id } }));
  });
  return testClient({ baseUrl, maxAttempts: 1, backoff: { baseMs: 0 } });
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

function idsOf(items: readonly BatchItem<string, unknown>[]): string[] {
  return items.map(({ input }) => input).toSorted();
}

describe("a batch", () => {
  it("yields one result per input, failures included", async () => {
    const client = await clientOf({ b: 201 });
    const batch = client.batch(["a", "b", "c"], (id) => client.getThingV1({ id }));
    const items = await collect(batch);
    expect(idsOf(items)).toEqual(["a", "b", "c"]);
    expect(items.find(({ input }) => input === "b")).toMatchObject({
      ok: false,
      index: 1,
      error: { kind: "no-result" },
    });
    expect(items.find(({ input }) => input === "c")).toMatchObject({
      ok: true,
      index: 2,
      value: { data: { id: "c" } },
    });
    expect([...batch.remaining()]).toEqual([]);
    expect(batch.fatalError()).toBeUndefined();
  });

  it.each([100, 303, 600, 601, 602])("ends on code %i and returns every input without a result", async (code) => {
    const client = await clientOf({ c: code });
    const batch = client.batch(["a", "b", "c", "d", "e"], (id) => client.getThingV1({ id }), { concurrency: 1 });
    const items = await collect(batch);
    expect(idsOf(items)).toEqual(["a", "b", "c"]);
    expect(batch.fatalError()).toMatchObject({ code });
    expect([...batch.remaining()]).toEqual(["c", "d", "e"]);
  });

  it("respects its concurrency, halves it after code 302 and raises it again", async () => {
    const client = await clientOf({ id3: 302 });
    const seen: BatchProgress[] = [];
    const ids = Array.from({ length: 60 }, (_, index) => `id${index}`);
    const onProgress = (progress: BatchProgress): void => void seen.push(progress);
    await collect(client.batch(ids, (id) => client.getThingV1({ id }), { concurrency: 8, onProgress }));
    expect(Math.max(...seen.map(({ running }) => running))).toBeLessThan(8);
    expect(Math.min(...seen.map(({ concurrency }) => concurrency))).toBe(4);
    expect(seen.at(-1)).toEqual({ done: 60, failed: 1, running: 0, concurrency: 8 });
  });

  it("starts no call after its signal is aborted and returns the remaining inputs", async () => {
    const client = await clientOf({});
    const controller = new AbortController();
    const batch = client.batch(["a", "b", "c"], (id) => client.getThingV1({ id }), {
      concurrency: 1,
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(idsOf(await collect(batch))).toEqual(["a"]);
    expect([...batch.remaining()]).toEqual(["b", "c"]);
  });

  it("reads 10,000 inputs one at a time", async () => {
    let taken = 0;
    function* inputs(): Generator<number> {
      while (taken < 10_000) yield taken++;
    }
    let most = 0;
    let done = 0;
    const client = testClient({});
    for await (const { index } of client.batch(inputs(), (input) => Promise.resolve(input), { concurrency: 50 })) {
      done += 1;
      most = Math.max(most, taken - done);
      expect(index).toBeLessThan(10_000);
    }
    expect(done).toBe(10_000);
    // Only inputs of running calls are read ahead.
    expect(most).toBeLessThanOrEqual(50);
  });

  it("throws errors that are not of a client and rejects a concurrency of 0", async () => {
    const client = testClient({});
    const broken = client.batch([1], () => Promise.reject(new TypeError("mine")));
    await expect(collect(broken)).rejects.toThrow("mine");
    expect(() => client.batch([1], () => Promise.resolve(), { concurrency: 0 })).toThrow(
      "concurrency must be a whole number > 0, got 0.",
    );
    const misspelled: object = { concurency: 2 };
    expect(() => client.batch([1], () => Promise.resolve(), misspelled)).toThrow("Did you mean concurrency?");
  });
});
