import type { FullBackoff, Plan } from "../config/resolve-options.ts";
import { AbortedError, TimeoutError } from "../errors/transport-errors.ts";
import type { Answered } from "../response/parse-response.ts";
import type { Operation, Query } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";
import type { OpenapiAnswer } from "./build-request.ts";
import type { Engine } from "./client-context.ts";
import { closedReason, type Deadline, type Ending, startDeadline } from "./deadline.ts";

/** One call on its way out. */
export interface Call {
  readonly operation: Operation;
  readonly parameters: Query;
  readonly options: CallOptions;
  /** Turns a successful answer into the response openapi-fetch is to see. */
  readonly respond: (answered: Answered, plan: Plan) => Response;
  /** What to give back for an answer that is a failure and final; without it, its error is thrown. */
  readonly fail?: (answered: Answered) => OpenapiAnswer;
}

/** One call with what all its attempts share. */
export interface Run extends Call {
  /** The operation as `METHOD /path`. */
  readonly name: string;
  readonly plan: Plan;
  readonly backoff: FullBackoff;
  /** When it began, by the client's clock. */
  readonly startedMs: number;
  /** How many times the client had been closed then. */
  readonly closedBefore: number;
}

/** How much of the whole call's time is left, in ms. */
export function leftMs({ settings }: Engine, { plan, startedMs }: Run): number {
  return plan.totalTimeoutMs - (settings.clock.now() - startedMs);
}

/**
 * Starts the deadline of the next attempt: its own time, or what is left of the whole call's.
 *
 * @throws TimeoutError where nothing is left, AbortedError where the client was closed since the call began
 */
export function nextDeadline(engine: Engine, run: Run): Deadline {
  if (engine.closing.times() !== run.closedBefore) throw new AbortedError(run.name, false, closedReason());
  const left = leftMs(engine, run);
  if (left <= 0) throw new TimeoutError(run.name, run.plan.totalTimeoutMs, false);
  return startDeadline(Math.min(run.plan.timeoutMs, left), endingOf(engine, run));
}

const NEVER_MS = 2_147_483_647;

/**
 * Waits as long as the whole client is to pause, also where it is told to pause on while it waits.
 *
 * @throws AbortedError, TimeoutError
 */
export async function restOfPause(engine: Engine, run: Run): Promise<void> {
  const { pause, settings } = engine;
  // Each end of the pause is waited for once, so that a clock that stands still holds nobody forever.
  for (let seenMs = -Infinity; pause.untilMs() > seenMs;) {
    seenMs = pause.untilMs();
    await rest(engine, run, seenMs - settings.clock.now());
  }
}

/**
 * Waits; the caller and the closing of the client end it early.
 *
 * @throws AbortedError, and TimeoutError at once where the call's time would be over before the wait is
 */
export async function rest(engine: Engine, run: Run, ms: number): Promise<void> {
  if (ms <= 0) return;
  if (engine.closing.times() !== run.closedBefore) throw new AbortedError(run.name, false, closedReason());
  if (ms >= leftMs(engine, run)) throw new TimeoutError(run.name, run.plan.totalTimeoutMs, false);
  const ending = startDeadline(NEVER_MS, endingOf(engine, run));
  try {
    await ending.race(engine.settings.clock.sleep(ms, ending.signal));
  } catch (thrown) {
    throw ending.error(run.name, false) ?? thrown;
  } finally {
    ending.release();
  }
}

function endingOf({ closing }: Engine, { options }: Run): Ending {
  return { caller: options.signal, open: closing.open };
}
