import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { BatchOptions } from "../src/index.ts";
import { serveHeld } from "./held-server.ts";
import { list, pagingClient, servePages } from "./paging-client.ts";
import { testClient } from "./test-client.ts";

const echo = (input: unknown): Promise<unknown> => Promise.resolve(input);

/** Calls `echo` for each input. Returns the inputs of the results in order. */
async function inputsOf<Input>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  options?: BatchOptions,
): Promise<Input[]> {
  const found: [index: number, input: Input][] = [];
  for await (const { index, input } of testClient({}).batch(inputs, echo, options)) found.push([index, input]);
  return found.toSorted(([a], [b]) => a - b).map(([, input]) => input);
}

/** An asynchronous source of 0, 1, 2 and so on, with what happened to it. */
function numbers(end: number, fail = false): { source: AsyncGenerator<number>; log: string[] } {
  const log: string[] = [];
  async function* generate(): AsyncGenerator<number> {
    try {
      for (let index = 0; index < end; index++) {
        log.push(`${index}`);
        yield index;
      }
      if (fail) throw new Error("mine");
    } finally {
      log.push("closed");
    }
  }
  return { source: generate(), log };
}

describe("the inputs of a batch", () => {
  it.each<[string, Iterable<unknown> | AsyncIterable<unknown>, unknown[]]>([
    ["none", [], []],
    ["a set", new Set([1, 2]), [1, 2]],
    ["a string", "ab", ["a", "b"]],
    ["duplicates and undefined", ["a", "a", undefined, null], ["a", "a", undefined, null]],
    ["an asynchronous generator", numbers(3).source, [0, 1, 2]],
    ["an asynchronous generator without inputs", numbers(0).source, []],
    ["a stream", Readable.from(["a", "b"]), ["a", "b"]],
  ])("a batch accepts inputs: %s", async (_, inputs, expected) => {
    expect(await inputsOf(inputs)).toEqual(expected);
  });

  it("a batch reads the items of a pagination as calls start", async () => {
    const served = await servePages({ list: list("a", "b"), has_more: true, at: { next: 1 } }, { list: list("c") });
    const items = pagingClient(served).byCursor.items();
    const batch = pagingClient(served).batch(items, echo, { concurrency: 1 });
    for await (const { input } of batch) {
      expect(input).toEqual(list("a")[0]);
      break;
    }
    expect(served.requests).toHaveLength(1);
    // The batch closed the source, whose state has the parameters to continue.
    expect(await items.next()).toEqual({ done: true, value: undefined });
    expect(items.state).toMatchObject({ resume: {}, skip: 1, yielded: 1 });
    expect([[...batch.remaining()], batch.unfinished()]).toEqual([[], []]);
  });

  it("throws the error of a pagination after the results of the calls", async () => {
    const served = await servePages({ list: list("a", "b"), at: { next: 1 } }, { code: 302, data: null });
    const client = pagingClient(served);
    const yielded: unknown[] = [];
    const run = async (): Promise<void> => {
      for await (const { input } of client.batch(client.byCursor.items(), echo)) yielded.push(input);
    };
    await expect(run()).rejects.toMatchObject({ kind: "rate-limit", resume: { cursor: 1 } });
    expect(yielded).toEqual(list("a", "b"));
  });

  it.each<[string, end: number, fail: boolean, stopAfter: number, log: string[]]>([
    ["after a break", 9, false, 2, ["0", "1", "closed"]],
    ["at its end", 2, false, 9, ["0", "1", "closed"]],
    ["at its error", 2, true, 9, ["0", "1", "closed"]],
  ])("closes an asynchronous source once %s", async (_, end, fail, stopAfter, log) => {
    const made = numbers(end, fail);
    let count = 0;
    const run = async (): Promise<void> => {
      for await (const { ok } of testClient({}).batch(made.source, echo, { concurrency: 1 })) {
        expect(ok).toBe(true);
        count += 1;
        if (count === stopAfter) break;
      }
    };
    expect(await run().catch((thrown: unknown) => thrown)).toEqual(fail ? new Error("mine") : undefined);
    expect(made.log).toEqual(log);
  });

  it("keeps a synchronous source open for the remaining inputs, which can be listed twice", async () => {
    const batch = testClient({}).batch(new Set([0, 1, 2, 3]).values(), echo, { concurrency: 1 });
    for await (const { input } of batch) if (input === 1) break;
    expect([[...batch.remaining()], [...batch.remaining()]]).toEqual([
      [2, 3],
      [2, 3],
    ]);
  });

  it.each([
    [
      "throws",
      () => ({
        next: (): never => {
          throw new Error("mine");
        },
      }),
    ],
    ["rejects", () => ({ next: () => Promise.reject(new Error("mine")) })],
    [
      "rejects when it is closed",
      () => ({ next: () => Promise.reject(new Error("mine")), return: () => Promise.reject(new Error("other")) }),
    ],
  ])("throws the error of a source that %s", async (_, iterator) => {
    await expect(inputsOf({ [Symbol.asyncIterator]: iterator })).rejects.toThrow("mine");
  });
});

describe("a batch at the limit of its client", () => {
  it("waits for running calls that may not be billed instead of ending", async () => {
    const { client, release, requested } = await serveHeld({ a: 301, b: 301 }, { maxBilled: 1 });
    const batch = client.batch(["a", "b", "c", "d", "e"], (id) => client.getThingV1({ id }), { concurrency: 3 });
    const results: string[] = [];
    const run = async (): Promise<void> => {
      for await (const item of batch) results.push(`${item.input} ${item.ok ? "ok" : item.error.kind}`);
    };
    const end = run();
    for (const id of ["a", "b", "c"]) await release(id);
    await end;
    expect(requested).toEqual(["a", "b", "c"]);
    expect(results.slice(0, 3)).toEqual(["a collection-failed", "b collection-failed", "c ok"]);
    expect(batch.fatalError()).toMatchObject({ kind: "budget", limit: "maxBilled" });
    expect([[...batch.remaining()], batch.unfinished(), client.usage.billed]).toEqual([["d", "e"], [], 1]);
  });
});
