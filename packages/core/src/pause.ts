/** Slows a whole client down after the publisher said that it asks too much. */
export interface Pause {
  /** Until when nothing may be sent, by the client's clock. */
  readonly untilMs: () => number;
  /** Lets nothing be sent for so long, in ms. */
  readonly extend: (ms: number) => void;
}

/** Makes a pause that is over. */
export function createPause(now: () => number): Pause {
  let until = -Infinity;
  return {
    untilMs: () => until,
    extend: (ms) => {
      until = Math.max(until, now() + ms);
    },
  };
}
