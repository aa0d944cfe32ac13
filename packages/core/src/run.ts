import type { Answered } from "./attempt.ts";
import { startDeadline, type Deadline } from "./deadline.ts";
import type { Engine } from "./engine.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import type { Operation } from "./operation.ts";
import type { OpenapiAnswer } from "./openapi-request.ts";
import type { CallOptions } from "./options.ts";
import type { Plan } from "./plan.ts";
import type { Query } from "./query.ts";

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
  /** When it began, by the client's clock. */
  readonly startedMs: number;
  /** The address its attempts go to. */
  readonly url: string;
}

/** How much of the whole call's time is left, in ms. */
export function leftMs({ settings }: Engine, { plan, startedMs }: Run): number {
  return plan.totalTimeoutMs - (settings.clock.now() - startedMs);
}

/**
 * Starts the deadline of the next attempt: its own time, or what is left of the whole call's.
 *
 * @throws TimeoutError where nothing is left
 */
export function nextDeadline(engine: Engine, run: Run): Deadline {
  const left = leftMs(engine, run);
  if (left <= 0) throw new TimeoutError(run.name, run.plan.totalTimeoutMs, false);
  return startDeadline(Math.min(run.plan.timeoutMs, left), { caller: run.options.signal, open: engine.open });
}

const NEVER_MS = 2_147_483_647;

/**
 * Waits; the caller and the closing of the client end it early.
 *
 * @throws AbortedError
 */
export async function rest(engine: Engine, run: Run, ms: number): Promise<void> {
  if (ms <= 0) return;
  const ending = startDeadline(NEVER_MS, { caller: run.options.signal, open: engine.open });
  try {
    await engine.settings.clock.sleep(ms, ending.signal);
  } catch (thrown) {
    throw ending.error(run.name, false) ?? thrown;
  } finally {
    ending.release();
  }
}
