import type { Clock } from "../src/index.ts";

/** A clock whose waits end at once and are all that advances its time. */
export interface TestClock extends Clock {
  /** Each wait, in ms. */
  readonly waits: readonly number[];
}

/** Creates a {@link TestClock}. */
export function createTestClock(): TestClock {
  const waits: number[] = [];
  let skippedMs = 0;
  return {
    waits,
    now: () => skippedMs,
    sleep: (ms) => {
      waits.push(ms);
      skippedMs += ms;
      return Promise.resolve();
    },
  };
}
