/**
 * One client in a separate process: `node --expose-gc retained-process.ts NAME [URL]` makes 10,000 calls twice with one
 * AbortSignal, with a mocked `fetch` if no URL is given, and prints as one line of JSON what remains of them.
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
  // Counted before a garbage collection, which may remove listeners that Node warns about.
  listeners = Math.max(listeners, getEventListeners(signal, "abort").length);
  growths.push((await heapUsed()) - before);
}
const report: Retained = {
  // Memory retained per call grows in every round; the memory of a cache grows once.
  bytesPerCall: Math.round(Math.min(...growths) / CALLS),
  listeners,
  listenersAfterCollection: getEventListeners(signal, "abort").length,
  // The pipes of this process always exist.
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

// Finalizers release memory only after another turn of the event loop and another collection.
async function heapUsed(): Promise<number> {
  for (let round = 0; round < 5; round++) {
    await setTimeout(20);
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}
