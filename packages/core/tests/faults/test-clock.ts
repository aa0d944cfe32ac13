import type { Clock } from "../../src/index.ts";

/** A clock whose waits take no time, but count as if they did. */
export interface TestClock extends Clock {
  /** Each wait there was, in ms. */
  readonly waits: readonly number[];
}

/** Makes such a clock. */
export function createTestClock(): TestClock {
  const waits: number[] = [];
  let skippedMs = 0;
  return {
    waits,
    now: () => performance.now() + skippedMs,
    sleep: (ms) => {
      waits.push(ms);
      skippedMs += ms;
      return Promise.resolve();
    },
  };
}
