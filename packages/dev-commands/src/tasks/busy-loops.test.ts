import { onTestFinished, expect, it } from "vitest";
import type { Worker } from "node:worker_threads";
import { startBusyLoops } from "./busy-loops.ts";

it("keeps each thread busy until the loops are stopped", async () => {
  const threads: Worker[] = [];
  const add = (thread: Worker): void => void threads.push(thread);
  process.on("worker", add);
  onTestFinished(() => void process.off("worker", add));
  const loops = startBusyLoops(2);
  onTestFinished(() => loops.stop());
  await expect.poll(() => threads.map((thread) => usage(thread))).toEqual(["busy", "busy"]);
  await loops.stop();
  expect(threads.map(({ threadId }) => threadId)).toEqual([-1, -1]);
});

// Whether a thread has used its event loop, and never waited.
function usage({ performance }: Worker): string {
  const { active, idle } = performance.eventLoopUtilization();
  if (active === 0) return "starting";
  return idle === 0 ? "busy" : "idle";
}
