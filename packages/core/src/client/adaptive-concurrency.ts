/** How many calls may run: fewer after a rate limit. */
export interface AdaptiveConcurrency {
  readonly limit: () => number;
  /** Halves the limit. */
  readonly slow: () => void;
  /** Raises the limit by one after several calls without a rate limit. */
  readonly recover: () => void;
}

const CALLS_PER_RECOVERY = 10;

/** Creates a concurrency that begins at its maximum. */
export function createAdaptiveConcurrency(max: number): AdaptiveConcurrency {
  let limit = max;
  let quietCalls = 0;
  return {
    limit: () => limit,
    slow: () => {
      limit = Math.max(1, Math.floor(limit / 2));
      quietCalls = 0;
    },
    recover: () => {
      quietCalls += 1;
      if (quietCalls % CALLS_PER_RECOVERY === 0) limit = Math.min(max, limit + 1);
    },
  };
}
