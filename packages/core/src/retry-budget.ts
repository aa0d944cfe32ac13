/** What all calls of a client may spend on repetitions, so that a failing publisher is not asked many times over. */
export interface RetryBudget {
  /** Takes what one repetition costs; false where nothing is left. */
  readonly take: () => boolean;
  /** Gives back a part for each call that succeeds. */
  readonly refill: () => void;
}

const CAPACITY = 10;
// Ten successes pay for one repetition.
const REFILL = 0.1;

/** Makes a full budget. */
export function createRetryBudget(capacity: number = CAPACITY): RetryBudget {
  let left = capacity;
  return {
    take: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    refill: () => {
      left = Math.min(capacity, left + REFILL);
    },
  };
}
