import type { Clock } from "../types/options.ts";

/** The time of the machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(new Error("The wait was ended."));
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", stop);
        resolve();
      }, ms);
      signal.addEventListener("abort", stop, { once: true });
      if (signal.aborted) stop();
    });
  },
};
