/**
 * Prints, as JSON, the files of core in which a function runs between a method call and its result. The arguments are the
 * codes that the API returns, in order. The client is created before and has no hooks.
 */
import { Session } from "node:inspector/promises";
import { createClient } from "../src/platform.ts";

interface Client {
  getThingV1(parameters: object): Promise<unknown>;
}

const codes = process.argv.slice(2).map(Number);
const client = createClient<Client>(
  { getThingV1: { method: "GET", path: "/api/test/get-thing/v1" } },
  {
    token: "a-token-of-a-test",
    backoff: { baseMs: 0 },
    fetch: () => Promise.resolve(new Response(JSON.stringify({ code: codes.shift(), data: {}, requestId: "r" }))),
  },
);

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
// This call resets the counters, so that the next one reports only what runs from here on.
await session.post("Profiler.takePreciseCoverage");
await client.getThingV1({ id: "a" });
const { result } = await session.post("Profiler.takePreciseCoverage");
session.disconnect();

const ROOT = new URL("../src/", import.meta.url).href;
const files = result
  .filter(
    ({ url, functions }) => url.startsWith(ROOT) && functions.some(({ ranges: [range] }) => (range?.count ?? 0) > 0),
  )
  .map(({ url }) => url.slice(ROOT.length));
console.log(JSON.stringify(files.toSorted()));
