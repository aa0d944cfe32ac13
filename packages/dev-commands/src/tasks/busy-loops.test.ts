import { once } from "node:events";
import { expect, it } from "vitest";
import { startBusyLoops } from "./busy-loops.ts";

it("uses the processor until the busy loops are stopped", async () => {
  const before = process.cpuUsage().user;
  const loops = startBusyLoops(2);
  // A quarter of a second of processor time, however long that takes.
  while (process.cpuUsage().user - before < 250_000) await once(AbortSignal.timeout(10), "abort");
  await loops.stop();
  expect(process.getActiveResourcesInfo()).not.toContain("Worker");
});
