import { AbortedError } from "./errors/aborted-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";

/** Ends one call: when its time is up, or when its caller says so. */
export interface Deadline {
  /** The signal to send with. */
  readonly signal: AbortSignal;
  /** The error of the deadline when it was the deadline that ended the call. */
  readonly error: (operation: string) => AbortedError | TimeoutError | undefined;
  /** Lets go of the timer and of the caller's signal. */
  readonly release: () => void;
}

/** Starts the deadline of one call. */
export function startDeadline(timeoutMs: number, callerSignal: AbortSignal | undefined): Deadline {
  // An own controller: AbortSignal.any and a signal passed straight through both keep memory for each call.
  const controller = new AbortController();
  let timedOut = false;
  const abort = (): void => controller.abort();
  const timer = setTimeout(() => {
    timedOut = true;
    abort();
  }, timeoutMs);
  callerSignal?.addEventListener("abort", abort);
  return {
    signal: controller.signal,
    error: (operation) => {
      if (timedOut) return new TimeoutError(operation, timeoutMs);
      if (!callerSignal?.aborted) return undefined;
      return new AbortedError(operation, true, callerSignal.reason);
    },
    release: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", abort);
    },
  };
}
