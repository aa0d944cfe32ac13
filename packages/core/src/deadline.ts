import { AbortedError } from "./errors/aborted-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";

/** Ends one call: when its time is up, or when its caller says so. */
export interface Deadline {
  /** The signal to send with. */
  readonly signal: AbortSignal;
  /** Waits for a step of the call, but no longer than the deadline, also where the step minds no signal. */
  readonly race: <Value>(step: Promise<Value>) => Promise<Value>;
  /** The error of the deadline when it was the deadline that ended the call. */
  readonly error: (operation: string, sent: boolean) => AbortedError | TimeoutError | undefined;
  /** Lets go of the timer and of the caller's signal. */
  readonly release: () => void;
}

/** Starts the deadline of one call. */
export function startDeadline(timeoutMs: number, callerSignal: AbortSignal | undefined): Deadline {
  // An own controller: AbortSignal.any and a signal passed straight through both keep memory for each call.
  const controller = new AbortController();
  let timedOut = false;
  const end = (): void => controller.abort();
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(new Error("The call was ended.")));
  });
  ended.catch(() => undefined);
  const timer = setTimeout(() => {
    timedOut = true;
    end();
  }, timeoutMs);
  callerSignal?.addEventListener("abort", end);
  if (callerSignal?.aborted === true) end();
  return {
    signal: controller.signal,
    race: (step) => Promise.race([ended, step]),
    error: (operation, sent) => {
      if (timedOut) return new TimeoutError(operation, timeoutMs, sent);
      return callerSignal?.aborted === true ? new AbortedError(operation, sent, callerSignal.reason) : undefined;
    },
    release: () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", end);
    },
  };
}
