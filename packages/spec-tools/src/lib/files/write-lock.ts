import { setImmediate, setTimeout } from "node:timers/promises";
import { CommandError } from "../command-error.ts";

/** Another command is writing to the checkout (exit code 1). */
export class BusyError extends CommandError {
  constructor(message: string) {
    super(1, message);
  }
}

/** The clock of {@link retryWhileLocked}; tests pass one that does not wait. Times are in ms. */
export interface LockClock {
  /** The current time, counted from any fixed moment. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

const SYSTEM_CLOCK: LockClock = { now: () => performance.now(), sleep: (ms) => setTimeout(ms) };

// A write takes milliseconds, but on a busy machine other processes can delay it for far longer.
const MAX_WAIT_MS = 5 * 60_000;
const FIRST_DELAY_MS = 16;
const MAX_DELAY_MS = 250;

/**
 * Runs a function, and retries it while another command writes, for up to five minutes. Tasks of two platforms run in
 * parallel, and each writes for a few milliseconds.
 *
 * @throws BusyError if the other command writes for longer
 */
export async function retryWhileLocked<Value>(
  work: () => Value | Promise<Value>,
  { now, sleep }: LockClock = SYSTEM_CLOCK,
): Promise<Value> {
  const end = now() + MAX_WAIT_MS;
  for (let delayMs = FIRST_DELAY_MS; ; delayMs = Math.min(2 * delayMs, MAX_DELAY_MS)) {
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof BusyError) || now() >= end) throw thrown;
    }
    await sleep(delayMs);
  }
}

const DEFERRED = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Defers termination signals until the returned function is called, which then lets a received signal end the process.
 */
export function deferSignals(): () => Promise<void> {
  let received: (typeof DEFERRED)[number] | undefined;
  const remember = (signal: (typeof DEFERRED)[number]): void => {
    received = signal;
  };
  for (const signal of DEFERRED) process.on(signal, remember);
  return async () => {
    // Node emits a pending signal in the next turn of the event loop.
    await setImmediate();
    for (const signal of DEFERRED) process.off(signal, remember);
    if (received !== undefined) process.kill(process.pid, received);
  };
}
