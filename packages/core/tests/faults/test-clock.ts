import type { Clock } from "../../src/index.ts";

/** A clock whose waits end at once but advance its time. */
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
    now: () => performance.now() + skippedMs,
    sleep: (ms) => {
      waits.push(ms);
      skippedMs += ms;
      return Promise.resolve();
    },
  };
}
