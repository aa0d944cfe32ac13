import { AbortedError, TimeoutError } from "../errors/transport-errors.ts";

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
  // One step is raced at a time; a promise and a listener of their own for all of them cost more than the call.
  let lose: ((reason: Error) => void) | undefined;
  const over = (): void => {
    controller.abort();
    lose?.(new Error("The call was ended."));
  };
  const end = (reason: unknown): void => {
    stopped ??= { reason };
    over();
  };
  const endByCaller = (): void => end(caller?.reason);
  const timer = setTimeout(() => {
    timedOut = stopped === undefined;
    over();
  }, timeoutMs);
  open.add(end);
  caller?.addEventListener("abort", endByCaller);
  if (caller?.aborted === true) endByCaller();
  return {
    signal: controller.signal,
    race: (step) => {
      return new Promise((resolve, reject) => {
        lose = reject;
        step.then(resolve, reject);
        if (controller.signal.aborted) over();
      });
    },
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

/** Ends what a client has under way. */
export interface Closing {
  /** How to end each attempt and each wait that is under way. */
  readonly open: Set<(reason: unknown) => void>;
  /** How many times the client was closed, so that a call knows of it that is between an attempt and a wait. */
  readonly times: () => number;
  readonly close: () => void;
}

/** Why the calls end that were under way. */
export function closedReason(): Error {
  return new Error("The client was closed.");
}

/** Makes the {@link Closing} of a client. */
export function createClosing(): Closing {
  const open = new Set<(reason: unknown) => void>();
  let times = 0;
  return {
    open,
    times: () => times,
    close: () => {
      times += 1;
      for (const end of open) end(closedReason());
    },
  };
}
