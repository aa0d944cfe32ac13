import { checkQuery } from "../config/parameters.ts";
import { layBackoff, layPlan } from "../config/resolve-options.ts";
import { ApiError } from "../errors/api-error.ts";
import { RateLimitError } from "../errors/api-errors.ts";
import { type JustOneError, applyCallTotals } from "../errors/base-error.ts";
import { isJustOneError } from "../errors/call-error.ts";
import type { OpenapiAnswer } from "./build-request.ts";
import { type Call, leftMs, rest, restOfPause, type Run } from "./call-context.ts";
import type { Engine } from "./client-context.ts";
import { pauseMs, repeatAfterMs } from "./retry-policy.ts";
import { sendOnce } from "./send-attempt.ts";

/** A call that came to its end. */
export interface Dispatched {
  readonly answer: OpenapiAnswer;
  /** How many times it was tried. */
  readonly attempts: number;
  /** In ms, all attempts and waits together. */
  readonly durationMs: number;
}

/**
 * Sends one call, and repeats it as long as that is free, has a hope and is within its limits.
 *
 * @throws JustOneError, and nothing else
 */
export async function dispatch(engine: Engine, call: Call): Promise<Dispatched> {
  const run = startRun(engine, call);
  if (engine.settings.dryRun) return planOnly(engine, run);
  if (call.operation.deprecated === true) engine.report.deprecated(run.name);
  let attempts = 0;
  let isUnknown = false;
  try {
    for (;;) {
      await restOfPause(engine, run);
      const sent = await sendOnce(engine, run, attempts + 1);
      if ("answer" in sent) {
        engine.budget.refill();
        return finish(engine, run, attempts + 1, sent.answer);
      }
      const { error, answered } = sent;
      // An attempt that ended before it was sent is none.
      if (error.attempts > 0) attempts += 1;
      isUnknown ||= error.billed === "unknown";
      const waitMs = waitAfter(engine, run, attempts, error);
      if (waitMs === undefined) {
        if (answered === undefined || call.fail === undefined || !(error instanceof ApiError)) throw error;
        return finish(engine, run, attempts, call.fail(answered));
      }
      await rest(engine, run, waitMs);
    }
  } catch (thrown) {
    if (isJustOneError(thrown)) applyCallTotals(thrown, attempts, isUnknown);
    throw thrown;
  }
}

function startRun({ settings, closing }: Engine, call: Call): Run {
  const { operation, parameters, options } = call;
  const name = `${operation.method} ${operation.path}`;
  checkQuery(parameters, name);
  const plan = layPlan(settings.plan, options, name);
  const backoff = layBackoff(settings.backoff, options.backoff);
  return { ...call, name, plan, backoff, startedMs: settings.clock.now(), closedBefore: closing.times() };
}

// Nothing is sent, and nobody is told that it was.
function planOnly({ meter, nothing }: Engine, { name, parameters }: Run): Dispatched {
  meter.plan({ operation: name, parameters: { ...parameters } });
  return { answer: { response: nothing }, attempts: 0, durationMs: 0 };
}

function waitAfter(engine: Engine, run: Run, attempts: number, error: JustOneError): number | undefined {
  const { budget, pause, report } = engine;
  const settings = { backoff: run.backoff, random: engine.settings.random };
  const repetition = { plan: run.plan, settings, budget, attempts, leftMs: leftMs(engine, run) };
  const waitMs = repeatAfterMs(error, repetition);
  // The account is asking too much, whichever call it was that heard of it, and whether or not it asks again.
  if (error instanceof RateLimitError) pause.extend(waitMs ?? pauseMs(error, attempts, settings));
  if (waitMs !== undefined) report.retry({ operation: run.name, attempt: attempts, reason: error.kind, waitMs });
  return waitMs;
}

function finish({ settings }: Engine, { startedMs }: Run, attempts: number, answer: OpenapiAnswer): Dispatched {
  return { answer, attempts, durationMs: settings.clock.now() - startedMs };
}
