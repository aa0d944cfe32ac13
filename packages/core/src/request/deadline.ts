import { AbortedError, TimeoutError } from "../errors/transport-errors.ts";
import type { CallContext } from "./call-context.ts";
import type { ClientContext } from "./client-context.ts";
import { closedReason, type Shutdown } from "./shutdown.ts";

/** Ends one attempt of a call when its time is up, its caller aborts it, or its client is closed. */
export interface Deadline {
  /** Aborted when the attempt ends. */
  readonly signal: AbortSignal;
  /** Waits for a step of the attempt until the deadline, even if the step ignores the signal. One step at a time. */
  readonly race: <Value>(step: Promise<Value>) => Promise<Value>;
  /** The error of the deadline, if the deadline ended the attempt. */
  readonly error: (operation: string, sent: boolean) => AbortedError | TimeoutError | undefined;
  /** Releases the timer and the signals. */
  readonly release: () => void;
}

/**
 * Starts the deadline of the next attempt: its own timeout, or the rest of the call's if that is shorter.
 *
 * @throws TimeoutError if no time is left, AbortedError if the client was closed since the call began
 */
export function startAttemptDeadline(client: ClientContext, call: CallContext): Deadline {
  throwIfClosed(client, call);
  const left = remainingMs(client, call);
  if (left <= 0) throw new TimeoutError(call.name, call.options.totalTimeoutMs, false);
  return startDeadline(Math.min(call.options.timeoutMs, left), cancellationOf(client, call));
}

/** How much of the whole call's time is left, in ms. */
export function remainingMs({ options }: ClientContext, call: CallContext): number {
  return call.options.totalTimeoutMs - (options.clock.now() - call.startedMs);
}

/**
 * Waits until the cooldown of the client is over, also if it is extended meanwhile.
 *
 * @throws AbortedError, TimeoutError
 */
export async function waitForCooldown(client: ClientContext, call: CallContext): Promise<void> {
  const { cooldown, options } = client;
  // Each end of the cooldown is waited for once, so that a clock that stands still does not block calls forever.
  for (let seenMs = -Infinity; cooldown.untilMs() > seenMs;) {
    seenMs = cooldown.untilMs();
    await sleep(client, call, seenMs - options.clock.now());
  }
}

const NEVER_MS = 2_147_483_647;

/**
 * Waits, until the caller aborts the call or the client is closed.
 *
 * @throws AbortedError, and TimeoutError at once if the call has less time left than the wait takes
 */
export async function sleep(client: ClientContext, call: CallContext, ms: number): Promise<void> {
  if (ms <= 0) return;
  throwIfClosed(client, call);
  if (ms >= remainingMs(client, call)) throw new TimeoutError(call.name, call.options.totalTimeoutMs, false);
  const deadline = startDeadline(NEVER_MS, cancellationOf(client, call));
  try {
    await deadline.race(client.options.clock.sleep(ms, deadline.signal));
  } catch (thrown) {
    throw deadline.error(call.name, false) ?? thrown;
  } finally {
    deadline.release();
  }
}

function throwIfClosed({ shutdown }: ClientContext, { name, generation }: CallContext): void {
  if (shutdown.generation !== generation) throw new AbortedError(name, false, closedReason());
}

/** What ends an attempt besides its timeout. */
interface CancellationSources {
  readonly caller: AbortSignal | undefined;
  readonly shutdown: Shutdown["listeners"];
}

function cancellationOf({ shutdown }: ClientContext, { signal }: CallContext): CancellationSources {
  return { caller: signal, shutdown: shutdown.listeners };
}

function startDeadline(timeoutMs: number, { caller, shutdown }: CancellationSources): Deadline {
  // AbortSignal.any and passing on the caller's signal both keep memory for each call.
  const controller = new AbortController();
  let timedOut = false;
  let aborted: { readonly reason: unknown } | undefined;
  // Rejects the current step. One promise with one listener for all steps would cost more than the rest of the call.
  let rejectStep: ((reason: Error) => void) | undefined;
  const end = (): void => {
    controller.abort();
    rejectStep?.(new Error("The call was ended."));
  };
  const abort = (reason: unknown): void => {
    aborted ??= { reason };
    end();
  };
  const abortByCaller = (): void => abort(caller?.reason);
  const timer = setTimeout(() => {
    timedOut = aborted === undefined;
    end();
  }, timeoutMs);
  shutdown.add(abort);
  caller?.addEventListener("abort", abortByCaller);
  if (caller?.aborted === true) abortByCaller();
  return {
    signal: controller.signal,
    race: (step) => {
      return new Promise((resolve, reject) => {
        rejectStep = reject;
        step.then(resolve, reject);
        if (controller.signal.aborted) end();
      });
    },
    error: (operation, sent) => {
      if (timedOut) return new TimeoutError(operation, timeoutMs, sent);
      return aborted === undefined ? undefined : new AbortedError(operation, sent, aborted.reason);
    },
    release: () => {
      clearTimeout(timer);
      shutdown.delete(abort);
      caller?.removeEventListener("abort", abortByCaller);
    },
  };
}
