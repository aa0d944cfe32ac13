/** Slows a whole client down after the publisher said that it asks too much. */
export interface Pause {
  /** How long to wait before the next request, in ms. */
  readonly leftMs: () => number;
  /** Lets nothing be sent for so long, in ms. */
  readonly extend: (ms: number) => void;
}

/** Makes a pause that is over. */
export function createPause(now: () => number): Pause {
  let until = -Infinity;
  return {
    leftMs: () => Math.max(0, until - now()),
    extend: (ms) => {
      until = Math.max(until, now() + ms);
    },
  };
}
