/** Waits the given number of ms. It may end early when the signal is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/**
 * Waits the given number of ms. Ends early when the signal is aborted, even if `sleep` ignores the signal.
 *
 * @throws the reason of the signal
 */
export async function wait(ms: number, signal: AbortSignal, sleep: Sleep): Promise<void> {
  if (signal.aborted) await whenAborted(signal);
  if (ms > 0) await Promise.race([whenAborted(signal), sleep(ms, signal)]);
}

/** Waits with the host's timers, which may be the fake ones of a test runner. */
export function hostSleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });
}

/**
 * Stays pending until the signal is aborted.
 *
 * @throws the reason of the signal, as `fetch` does
 */
export function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const rejectWithReason = (): void => reject(signal.reason as Error);
    if (signal.aborted) rejectWithReason();
    else signal.addEventListener("abort", rejectWithReason, { once: true });
  });
}
