import { Worker } from "node:worker_threads";

/** Kills this process after a time without progress, because an endless loop cannot be interrupted otherwise. */
export interface Watchdog {
  /** Reports progress. */
  readonly reset: () => void;
  readonly stop: () => Promise<number>;
}

const PROGRAM = `
const { writeSync } = require("node:fs");
const { workerData: { beats, limit } } = require("node:worker_threads");
for (;;) {
  const seen = Atomics.load(beats, 0);
  if (Atomics.wait(beats, 0, seen, limit) !== "timed-out") continue;
  writeSync(2, "No progress for " + limit + " ms after case " + seen + ": it hangs.\\n");
  process.kill(process.pid, "SIGKILL");
}`;

/** Starts a watchdog that kills the process after `limit` ms without progress. */
export function startWatchdog(limit: number): Watchdog {
  const beats = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(PROGRAM, { eval: true, workerData: { beats, limit } });
  worker.unref();
  return {
    reset: () => {
      Atomics.add(beats, 0, 1);
      Atomics.notify(beats, 0);
    },
    stop: () => worker.terminate(),
  };
}
