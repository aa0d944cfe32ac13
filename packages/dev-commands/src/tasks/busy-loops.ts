import { Worker } from "node:worker_threads";

/** Threads that use the processor until they are stopped, or until this process ends. */
export interface BusyLoops {
  readonly stop: () => Promise<void>;
}

/** Starts threads that each keep one core busy. */
export function startBusyLoops(count: number): BusyLoops {
  const workers = Array.from({ length: count }, () => new Worker("for (;;);", { eval: true }));
  return {
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
