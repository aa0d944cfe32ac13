/**
 * One client in a process of its own: `node --expose-gc retained-process.ts NAME [URL]` makes twice 10,000 calls under
 * one AbortSignal, over a mocked `fetch` where no URL is given, and prints what is left of them as one line.
 */

import { getEventListeners } from "node:events";
import { setTimeout } from "node:timers/promises";
import { BODY_SIZES } from "./body-server.ts";
import { makeCallers } from "./callers.ts";
import { makeMockedCallers } from "./own-cost.ts";
import type { Retained } from "./retained.ts";

const CALLS = 10_000;
const WARM_UP = 3_000;
const PARALLEL = 10;
const ROUNDS = 2;

const [, , name = "", url] = process.argv;
const callers =
  url === undefined
    ? await makeMockedCallers(BODY_SIZES["200 B"])
    : await makeCallers({ baseUrl: url, fetch: globalThis.fetch, axiosAdapter: "http" });
const caller = callers.find((one) => one.name === name);
if (caller === undefined) throw new Error(`no client is called ${name}`);
const { call } = caller;
const { signal } = new AbortController();

await callOften(WARM_UP);
const growths: number[] = [];
let listeners = 0;
for (let round = 0; round < ROUNDS; round++) {
  const before = await heapUsed();
  await callOften(CALLS);
  // Counted before a collection: until then they are there, and Node warns of them.
  listeners = Math.max(listeners, getEventListeners(signal, "abort").length);
  growths.push((await heapUsed()) - before);
}
const report: Retained = {
  // What is kept for each call is kept in every round; what a cache took once is not.
  bytesPerCall: Math.round(Math.min(...growths) / CALLS),
  listeners,
  listenersAfterCollection: getEventListeners(signal, "abort").length,
  // The pipes of this process are there in any case.
  resources: process.getActiveResourcesInfo().filter((resource) => resource !== "PipeWrap"),
};
console.log(JSON.stringify(report));
process.exit();

async function callOften(times: number): Promise<void> {
  const worker = async (): Promise<void> => {
    for (let index = 0; index < times / PARALLEL; index++) await call(signal);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

// What finalizers let go of is only gone after another turn and another collection.
async function heapUsed(): Promise<number> {
  for (let round = 0; round < 5; round++) {
    await setTimeout(20);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}
