import type { Engine } from "./engine.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { isJustOneError } from "./errors/is-just-one-error.ts";
import { type JustOneError, tellCall } from "./errors/just-one-error.ts";
import { RateLimitError } from "./errors/rate-limit-error.ts";
import type { OpenapiAnswer } from "./openapi-request.ts";
import { layPlan } from "./plan.ts";
import { checkQuery } from "./query.ts";
import { repeatAfterMs } from "./repeat.ts";
import { type Call, leftMs, rest, type Run } from "./run.ts";
import { sendOnce } from "./send-once.ts";

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
      await rest(engine, run, engine.pause.leftMs());
      attempts += 1;
      const sent = await sendOnce(engine, run, attempts);
      if ("answer" in sent) return finish(engine, run, attempts, sent.answer);
      const { error, answered } = sent;
      isUnknown ||= error.billed === "unknown";
      const waitMs = waitAfter(engine, run, attempts, error);
      if (waitMs === undefined) {
        if (answered !== undefined && call.fail !== undefined)
          return finish(engine, run, attempts, call.fail(answered));
        throw error;
      }
      await rest(engine, run, waitMs);
    }
  } catch (thrown) {
    if (isJustOneError(thrown)) {
      const tries = thrown.attempts === 0 ? Math.max(0, attempts - 1) : attempts;
      tellCall(thrown, tries, isUnknown ? "unknown" : thrown.billed);
    }
    throw thrown;
  }
}

function startRun({ settings }: Engine, call: Call): Run {
  const { operation, parameters, options } = call;
  const name = `${operation.method} ${operation.path}`;
  checkQuery(parameters, name);
  const plan = layPlan(settings.plan, options, name);
  return { ...call, name, plan, startedMs: settings.clock.now(), url: settings.environment.choose() };
}

// Nothing is sent, and nobody is told that it was.
function planOnly({ meter }: Engine, { name, parameters }: Run): Dispatched {
  meter.plan({ operation: name, parameters: { ...parameters } });
  return { answer: { response: new Response(null, { status: 204 }) }, attempts: 0, durationMs: 0 };
}

function waitAfter(engine: Engine, run: Run, attempts: number, error: JustOneError): number | undefined {
  const { settings, budget, pause, report } = engine;
  const waitMs = repeatAfterMs(error, { plan: run.plan, settings, budget, attempts, leftMs: leftMs(engine, run) });
  // The account is asking too much, whichever call it was that heard of it.
  if (error instanceof RateLimitError)
    pause.extend(waitMs ?? Math.min(error.retryAfterMs ?? 0, settings.backoff.maxMs));
  if (error instanceof ConnectionError && error.billed === "no") settings.environment.learn(run.url, undefined);
  if (waitMs !== undefined) report.retry({ operation: run.name, attempt: attempts, reason: error.kind, waitMs });
  return waitMs;
}

function finish(
  { settings, budget }: Engine,
  { startedMs, url }: Run,
  attempts: number,
  answer: OpenapiAnswer,
): Dispatched {
  const durationMs = settings.clock.now() - startedMs;
  budget.refill();
  settings.environment.learn(url, durationMs);
  return { answer, attempts, durationMs };
}
