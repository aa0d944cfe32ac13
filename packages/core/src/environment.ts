/** Where the API is unless the caller says otherwise. */
export const GLOBAL_URL = "https://api.justoneapi.com";

/** Where it is faster from inside mainland China; plain HTTP. */
export const CN_URL = "http://47.117.133.51:30015";

/** Which of several addresses to call next. */
export interface Environment {
  /** The address for the next attempt. */
  readonly choose: () => string;
  /** Tells how long an answer took there, in ms; undefined where none came. */
  readonly learn: (url: string, durationMs: number | undefined) => void;
}

/** Always the same address. */
export function fixedEnvironment(url: string): Environment {
  return { choose: () => url, learn: () => undefined };
}

const FIRST_TRIES = 3;
// Networks change: now and then a call goes to the slower one.
const LOOK_AGAIN = 50;
const WEIGHT = 0.3;
// Slower than anything, until it is looked at again.
const UNREACHABLE = Number.POSITIVE_INFINITY;

/**
 * The address on which answers came faster lately, as the publisher advises: judged by the caller's own calls, without
 * any call of its own. One that gives no answer is left at once.
 *
 * @see https://docs.justoneapi.com
 */
export function fasterEnvironment(urls: readonly [string, string]): Environment {
  const seen = urls.map((url) => ({ url, calls: 0, averageMs: 0 }));
  let calls = 0;
  return {
    choose: () => {
      calls += 1;
      const untried = seen.find((one) => one.calls < FIRST_TRIES && one.averageMs !== UNREACHABLE);
      if (untried !== undefined) return untried.url;
      const ordered = seen.toSorted((a, b) => a.averageMs - b.averageMs);
      return (calls % LOOK_AGAIN === 0 ? ordered[1] : ordered[0])?.url ?? urls[0];
    },
    learn: (url, durationMs) => {
      const one = seen.find((candidate) => candidate.url === url);
      if (one === undefined) return;
      const isFirst = one.calls === 0 || one.averageMs === UNREACHABLE;
      const ms = durationMs ?? UNREACHABLE;
      one.averageMs = isFirst || ms === UNREACHABLE ? ms : one.averageMs * (1 - WEIGHT) + ms * WEIGHT;
      one.calls += 1;
    },
  };
}
