/** How many calls may be under way: fewer while the publisher says that they are too many. */
export interface Pace {
  readonly limit: () => number;
  /** Halves it. */
  readonly slow: () => void;
  /** Wins one back after so many calls without a complaint. */
  readonly recover: () => void;
}

const QUIET_CALLS = 10;

/** Makes a pace that begins at its most. */
export function createPace(most: number): Pace {
  let limit = most;
  let quiet = 0;
  return {
    limit: () => limit,
    slow: () => {
      limit = Math.max(1, Math.floor(limit / 2));
      quiet = 0;
    },
    recover: () => {
      quiet += 1;
      if (quiet % QUIET_CALLS === 0) limit = Math.min(most, limit + 1);
    },
  };
}
