import { MAX_TIMEOUT_MS } from "../config/option-rules.ts";
import { AbortedError, TimeoutError } from "../errors/transport-errors.ts";
import type { CallContext } from "./call-context.ts";
import type { ClientContext } from "./client-context.ts";
import { closedReason, type Shutdown } from "./shutdown.ts";

/** Ends one attempt or wait of a call at its timeout, or when the caller aborts the call or closes the client. */
export interface Deadline {
  /** Aborted when the attempt ends. */
  readonly signal: AbortSignal;
  /** Returns the result of a step. Rejects at the deadline, even if the step ignores the signal. One step at a time. */
  readonly race: <Value>(step: PromiseLike<Value>) => Promise<Value>;
  /** The error to throw if the deadline ended the attempt; undefined otherwise. */
  readonly error: (operation: string, sent: boolean) => AbortedError | TimeoutError | undefined;
  /** Releases the timer and the signals. */
  readonly release: () => void;
}

/**
 * Starts the deadline of the next attempt: the timeout of one request, or the time left for the call if that is shorter.
 *
 * @throws TimeoutError if no time is left, AbortedError if the client was closed since the call began
 */
export function startAttemptDeadline(client: ClientContext, call: CallContext): Deadline {
  throwIfClosed(client, call);
  const left = remainingMs(client, call);
  if (left <= 0) throw new TimeoutError(call.name, call.options.totalTimeoutMs, false);
  return startDeadline(Math.min(call.options.timeoutMs, left), cancellationOf(client, call));
}

/** How much of the call's total timeout is left, in ms. */
export function remainingMs({ options }: ClientContext, call: CallContext): number {
  return call.options.totalTimeoutMs - (options.clock.now() - call.startedMs);
}

/**
 * Waits until the cooldown of the client is over, extensions during the wait included.
 *
 * @throws AbortedError, TimeoutError
 */
export async function waitForCooldown(client: ClientContext, call: CallContext): Promise<void> {
  const { cooldown, options } = client;
  // Waits once per end time. Otherwise the loop would not end with a clock that stands still.
  for (let seenMs = -Infinity; cooldown.untilMs() > seenMs;) {
    seenMs = cooldown.untilMs();
    await sleep(client, call, seenMs - options.clock.now());
  }
}

/**
 * Waits the given time. Ends early if the caller aborts the call or the client is closed.
 *
 * @throws AbortedError, and TimeoutError at once if the wait would exceed the total timeout of the call
 */
export async function sleep(client: ClientContext, call: CallContext, ms: number): Promise<void> {
  if (ms <= 0) return;
  throwIfClosed(client, call);
  if (ms >= remainingMs(client, call)) throw new TimeoutError(call.name, call.options.totalTimeoutMs, false);
  // The clock ends the wait, so the deadline needs no shorter timeout.
  await wait(client, call, MAX_TIMEOUT_MS, (signal) => client.options.clock.sleep(ms, signal));
}

/**
 * Waits for a promise. Ends early if the caller aborts the call or the client is closed.
 *
 * @throws AbortedError, and TimeoutError when the total timeout of the call is over
 */
export async function waitFor(client: ClientContext, call: CallContext, step: Promise<void>): Promise<void> {
  throwIfClosed(client, call);
  await wait(client, call, remainingMs(client, call), () => step);
}

async function wait(
  client: ClientContext,
  call: CallContext,
  timeoutMs: number,
  step: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const deadline = startDeadline(timeoutMs, cancellationOf(client, call));
  try {
    await deadline.race(step(deadline.signal));
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
  // With AbortSignal.any, or the caller's signal itself, a long-lived signal would retain memory for each call.
  const controller = new AbortController();
  let timedOut = false;
  let aborted: { readonly reason: unknown } | undefined;
  // Rejects the current step. One promise for all steps would take more time than the rest of the call.
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
        // A custom fetch may return a promise of another realm, or a response without a promise.
        Promise.resolve(step).then(resolve, reject);
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

// Per class, because test tools replace the global one.
const known = new WeakMap<typeof AbortController, boolean>();

function acceptsSignals(Controller: typeof AbortController): boolean {
  const before = known.get(Controller);
  if (before !== undefined) return before;
  let accepts = true;
  try {
    if (typeof Request !== "undefined") void new Request("http://a", { signal: new Controller().signal });
  } catch {
    accepts = false;
  }
  known.set(Controller, accepts);
  return accepts;
}

/**
 * Returns the signal, or undefined if the `Request` of the host refuses its signals: jsdom replaces `AbortController`, but
 * not `fetch`. The deadline then ends the call without aborting the request.
 */
export function acceptedSignal(signal: AbortSignal): AbortSignal | undefined {
  return acceptsSignals(AbortController) ? signal : undefined;
}
