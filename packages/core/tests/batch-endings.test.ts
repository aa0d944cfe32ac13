import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Batch, BatchItem } from "../src/index.ts";
import { serveHeld } from "./held-server.ts";
import { serve } from "./serve.ts";
import { testClient } from "./test-client.ts";

const INPUTS = ["a", "b", "c", "d", "e"];

/** Iterates to the end, and returns what it threw. */
async function endOf(batch: Batch<string, unknown>, yielded: string[], body?: () => void): Promise<unknown> {
  try {
    for await (const { input } of batch) {
      yielded.push(input);
      body?.();
    }
    return undefined;
  } catch (thrown) {
    return thrown;
  }
}

function inputsOf(items: readonly BatchItem<string, unknown>[]): string[] {
  return items.map(({ input }) => input);
}

describe("a batch that is left early", () => {
  it("lists running calls after a break as unfinished, and returns their results after they end", async () => {
    const { client, requested, release } = await serveHeld({ c: 302 });
    const batch = client.batch(INPUTS, (id) => client.getThingV1({ id }), { concurrency: 3 });
    void release("b");
    for await (const { input } of batch) {
      expect(input).toBe("b");
      break;
    }
    expect([batch.unfinished(), [...batch.remaining()]]).toEqual([
      ["a", "c"],
      ["d", "e"],
    ]);
    const settled = batch.settle();
    await Promise.all([release("a"), release("c")]);
    expect((await settled).toSorted((one, other) => one.index - other.index)).toMatchObject([
      { ok: true, input: "a", value: { data: { id: "a" } } },
      { ok: false, input: "c", error: { billed: "no" } },
    ]);
    // A second look returns the same, and no call was started after the break.
    expect([batch.unfinished(), [...batch.remaining()]]).toEqual([
      ["a", "c"],
      ["d", "e"],
    ]);
    expect(requested.toSorted()).toEqual(["a", "b", "c"]);
  });

  it("lists running calls as unfinished if the loop throws", async () => {
    const { client, release } = await serveHeld();
    const batch = client.batch(INPUTS, (id) => client.getThingV1({ id }), { concurrency: 2 });
    const yielded: string[] = [];
    void release("a");
    const fail = (): void => {
      throw new Error("mine");
    };
    expect(await endOf(batch, yielded, fail)).toMatchObject({ message: "mine" });
    expect([yielded, batch.unfinished(), [...batch.remaining()]]).toEqual([["a"], ["b"], ["c", "d", "e"]]);
    await release("b");
    expect(inputsOf(await batch.settle())).toEqual(["b"]);
  });

  it("ends at once if return is called while a result is awaited", async () => {
    const { client, arrival, release } = await serveHeld();
    const batch = client.batch(INPUTS, (id) => client.getThingV1({ id }), { concurrency: 2 });
    const iterator = batch[Symbol.asyncIterator]();
    const next = iterator.next();
    await Promise.all([arrival("a"), arrival("b")]);
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined });
    expect(await next).toEqual({ done: true, value: undefined });
    await Promise.all([release("a"), release("b")]);
    expect(inputsOf(await batch.settle()).toSorted()).toEqual(["a", "b"]);
    expect([batch.unfinished(), [...batch.remaining()]]).toEqual([
      ["a", "b"],
      ["c", "d", "e"],
    ]);
  });

  it("starts no call if return is called before the first result is requested", async () => {
    const { client, requested } = await serveHeld();
    const batch = client.batch(INPUTS, (id) => client.getThingV1({ id }));
    await batch[Symbol.asyncIterator]().return?.();
    expect(await endOf(batch, [])).toBeUndefined();
    expect([requested, batch.unfinished(), [...batch.remaining()]]).toEqual([[], [], INPUTS]);
  });

  it("keeps the outcome of an iterator that is abandoned", async () => {
    const { client, release } = await serveHeld({ a: 301, b: 301 });
    const batch = client.batch(INPUTS, (id) => client.getThingV1({ id }), { concurrency: 2 });
    void batch[Symbol.asyncIterator]().next();
    await Promise.all([release("a"), release("b")]);
    expect(await batch.settle()).toHaveLength(1);
    expect(batch.unfinished()).toHaveLength(1);
  });
});

describe("a batch that ends with an error", () => {
  it("yields the results of running calls before it throws what a call threw", async () => {
    const { client, release } = await serveHeld({ c: 302 });
    const call = async (id: string): Promise<unknown> => {
      const result = await client.getThingV1({ id });
      if (id === "a") throw new TypeError("mine");
      return result;
    };
    const batch = client.batch(INPUTS, call, { concurrency: 3 });
    const yielded: string[] = [];
    const end = endOf(batch, yielded);
    await release("a");
    await Promise.all([release("b"), release("c")]);
    expect(await end).toEqual(new TypeError("mine"));
    expect(yielded.toSorted()).toEqual(["b", "c"]);
    // The call of "a" was billed before it threw.
    expect([batch.unfinished(), [...batch.remaining()], client.usage.billed]).toEqual([["a"], ["d", "e"], 2]);
  });

  it("yields the results of running calls that fail before it throws what the inputs threw", async () => {
    const { client, release } = await serveHeld({ a: 301, b: 301 });
    function* inputs(): Generator<string> {
      yield* ["a", "b"];
      throw new TypeError("mine");
    }
    const batch = client.batch(inputs(), (id) => client.getThingV1({ id }));
    const yielded: string[] = [];
    const end = endOf(batch, yielded);
    await Promise.all([release("a"), release("b")]);
    expect(await end).toEqual(new TypeError("mine"));
    expect([yielded.toSorted(), batch.unfinished(), [...batch.remaining()]]).toEqual([["a", "b"], [], []]);
  });

  it("does not list an input as remaining if an attempt before its last error may have been billed", async () => {
    let requests = 0;
    const { baseUrl } = await serve((_, response) => {
      requests += 1;
      if (requests === 1) response.destroy();
      else response.end(JSON.stringify({ code: 601, data: null }));
    });
    const client = testClient({ baseUrl, backoff: { baseMs: 0 }, retryUnknownOutcome: true });
    const batch = client.batch(["a", "b"], (id) => client.getThingV1({ id }), { concurrency: 1 });
    const yielded: string[] = [];
    await endOf(batch, yielded);
    expect(batch.fatalError()).toMatchObject({ code: 601, billed: "unknown" });
    expect([yielded, [...batch.remaining()]]).toEqual([["a"], ["b"]]);
  });

  it("ends if the client is closed", async () => {
    const { client, arrival, requested } = await serveHeld();
    const batch = client.batch(INPUTS, (id) => client.getThingV1({ id }), { concurrency: 2 });
    const yielded: string[] = [];
    const end = endOf(batch, yielded);
    await Promise.all([arrival("a"), arrival("b")]);
    client.close();
    expect(await end).toBeUndefined();
    expect([yielded.toSorted(), [...batch.remaining()], requested.length]).toEqual([["a", "b"], ["c", "d", "e"], 2]);
  });
});

describe("the onProgress of a batch", () => {
  it.each<[string, () => unknown]>([
    [
      "throws",
      () => {
        throw new Error("mine");
      },
    ],
    ["rejects", () => Promise.reject(new Error("mine"))],
    [
      "returns a promise of another realm that rejects",
      () => runInNewContext("Promise.reject(new Error('mine'))") as unknown,
    ],
  ])("is ignored if it %s", async (_, onProgress) => {
    const { client, release } = await serveHeld();
    const batch = client.batch(["a", "b"], (id) => client.getThingV1({ id }), { onProgress });
    const yielded: string[] = [];
    const end = endOf(batch, yielded);
    await Promise.all([release("a"), release("b")]);
    expect([await end, yielded.toSorted()]).toEqual([undefined, ["a", "b"]]);
  });
});
