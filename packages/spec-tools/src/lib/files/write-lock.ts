import { setImmediate } from "node:timers/promises";
import pRetry from "p-retry";
import { CommandError } from "../command-error.ts";

/** Another command is writing to the checkout (exit code 1). */
export class BusyError extends CommandError {
  constructor(message: string) {
    super(1, message);
  }
}

/**
 * Runs a function and retries it for half a second while another command writes. Tasks of two platforms run in
 * parallel, and each writes for a few milliseconds.
 *
 * @throws BusyError if the other command writes for longer
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
