/**
 * Prints, as JSON, for each argument the files of core in which a function runs between a method call and its result. An
 * argument lists the codes that the API returns, in order. The client is created before and has no hooks.
 */
import { Session } from "node:inspector/promises";
import { createClient } from "../src/platform.ts";

interface Client {
  getThingV1(parameters: object): Promise<unknown>;
}

const ROOT = new URL("../src/", import.meta.url).href;

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
const measured: Record<string, string[]> = {};
for (const codes of process.argv.slice(2)) measured[codes] = await filesOfCall(codes.split(",").map(Number));
session.disconnect();
console.log(JSON.stringify(measured));

async function filesOfCall(codes: number[]): Promise<string[]> {
  const client = createClient<Client>(
    { getThingV1: { method: "GET", path: "/api/test/get-thing/v1" } },
    {
      token: "a-token-of-a-test",
      backoff: { baseMs: 0 },
      fetch: () => Promise.resolve(new Response(JSON.stringify({ code: codes.shift(), data: {}, requestId: "r" }))),
    },
  );
  // This resets the counters, so that the next one reports only what runs from here on.
  await session.post("Profiler.takePreciseCoverage");
  await client.getThingV1({ id: "a" });
  const { result } = await session.post("Profiler.takePreciseCoverage");
  return result
    .filter(
      ({ url, functions }) => url.startsWith(ROOT) && functions.some(({ ranges: [range] }) => (range?.count ?? 0) > 0),
    )
    .map(({ url }) => url.slice(ROOT.length))
    .toSorted();
}
