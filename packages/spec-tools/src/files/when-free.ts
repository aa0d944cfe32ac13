import pRetry from "p-retry";
import { BusyError } from "./busy-error.ts";

/**
 * Does a piece of work, and again where another process of ours was writing, for half a second: tasks of two platforms
 * run side by side, and either writes for a few milliseconds.
 *
 * @throws BusyError where the other writes for longer
 */
export function whenFree<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  return pRetry(async () => work(), {
    retries: 5,
    minTimeout: 16,
    factor: 2,
    shouldRetry: ({ error }) => error instanceof BusyError,
  });
}
