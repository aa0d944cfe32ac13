/** Waits for so many ms; one that minds the signal may end early when it is aborted. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>;

/**
 * Waits, but no longer than until the signal is aborted, also where `sleep` minds no signal.
 *
 * @throws the reason of the signal
 */
export async function wait(ms: number, signal: AbortSignal, sleep: Sleep): Promise<void> {
  signal.throwIfAborted();
  if (ms > 0) await Promise.race([whenAborted(signal), sleep(ms, signal)]);
}

/** Waits by the clock of the host, which fake timers of a test runner may have replaced. */
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
    const end = (): void => reject(signal.reason as Error);
    if (signal.aborted) end();
    else signal.addEventListener("abort", end, { once: true });
  });
}
