import { setImmediate } from "node:timers/promises";
import pRetry from "p-retry";
import { CommandError } from "../command-error.ts";

/** Another process of ours is writing to the checkout (exit code 1). */
export class BusyError extends CommandError {
  constructor(message: string) {
    super(1, message);
  }
}

/**
 * Does a piece of work, and again where another process of ours was writing, for half a second: tasks of two platforms
 * run side by side, and either writes for a few milliseconds.
 *
 * @throws BusyError where the other writes for longer
 */
export function retryWhileLocked<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  return pRetry(async () => work(), {
    retries: 5,
    minTimeout: 16,
    factor: 2,
    shouldRetry: ({ error }) => error instanceof BusyError,
  });
}

const DEFERRED = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Keeps this process from being ended by a signal until the returned function is called; then the signal has its way. */
export function deferSignals(): () => Promise<void> {
  let received: (typeof DEFERRED)[number] | undefined;
  const remember = (signal: (typeof DEFERRED)[number]): void => {
    received = signal;
  };
  for (const signal of DEFERRED) process.on(signal, remember);
  return async () => {
    // What came in meanwhile is told to listeners in the next turn of the loop.
    await setImmediate();
    for (const signal of DEFERRED) process.off(signal, remember);
    if (received !== undefined) process.kill(process.pid, received);
  };
}
