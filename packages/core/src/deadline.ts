import { AbortedError } from "./errors/aborted-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";

/** Ends one attempt of a call: when its time is up, or when its caller or its client says so. */
export interface Deadline {
  /** The signal to send with. */
  readonly signal: AbortSignal;
  /** Waits for a step of the attempt, but no longer than the deadline, also where the step minds no signal. */
  readonly race: <Value>(step: Promise<Value>) => Promise<Value>;
  /** The error of the deadline when it was the deadline that ended the attempt. */
  readonly error: (operation: string, sent: boolean) => AbortedError | TimeoutError | undefined;
  /** Lets go of the timer and of the signals. */
  readonly release: () => void;
}

/** What can end a call besides its time. */
export interface Ending {
  /** The caller's signal. */
  readonly caller: AbortSignal | undefined;
  /** How to end what is under way, for a client to use when it is closed. */
  readonly open: Set<(reason: unknown) => void>;
}

/** Starts the deadline of one attempt. */
export function startDeadline(timeoutMs: number, { caller, open }: Ending): Deadline {
  // An own controller: AbortSignal.any and a signal passed straight through both keep memory for each call.
  const controller = new AbortController();
  let timedOut = false;
  let stopped: { readonly reason: unknown } | undefined;
  const end = (reason: unknown): void => {
    stopped ??= { reason };
    controller.abort();
  };
  const endByCaller = (): void => end(caller?.reason);
  const ended = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(new Error("The call was ended.")));
  });
  ended.catch(() => undefined);
  const timer = setTimeout(() => {
    timedOut = stopped === undefined;
    controller.abort();
  }, timeoutMs);
  open.add(end);
  caller?.addEventListener("abort", endByCaller);
  if (caller?.aborted === true) endByCaller();
  return {
    signal: controller.signal,
    race: (step) => Promise.race([ended, step]),
    error: (operation, sent) => {
      if (timedOut) return new TimeoutError(operation, timeoutMs, sent);
      return stopped === undefined ? undefined : new AbortedError(operation, sent, stopped.reason);
    },
    release: () => {
      clearTimeout(timer);
      open.delete(end);
      caller?.removeEventListener("abort", endByCaller);
    },
  };
}
