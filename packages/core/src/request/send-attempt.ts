import type { Plan, Settings } from "../config/resolve-options.ts";
import type { ApiError } from "../errors/api-error.ts";
import { type Billed, type JustOneError, markBilled } from "../errors/base-error.ts";
import { isJustOneError } from "../errors/call-error.ts";
import { isBilledCode } from "../errors/code-facts.ts";
import { BudgetError, ConfigurationError } from "../errors/client-errors.ts";
import { ConnectionError } from "../errors/transport-errors.ts";
import { findDrift } from "../events/detect-anomalies.ts";
import { type Answered, errorOf, openEnvelope } from "../response/parse-response.ts";
import { createBodyRedact, readable, type Redact, safeCause } from "../response/redact.ts";
import type { Operation, Query } from "../types/operation.ts";
import type { OpenapiAnswer, OpenapiRequest } from "./build-request.ts";
import { nextDeadline, type Run } from "./call-context.ts";
import type { Engine } from "./client-context.ts";
import type { Deadline } from "./deadline.ts";
import { exchange } from "./fetch-response.ts";
import { resolveToken } from "./token.ts";

/** What one request of a call came to: an answer, or an error with the answer behind it where a complete one came. */
type Sent =
  | { readonly answer: OpenapiAnswer }
  | { readonly error: JustOneError; readonly answered?: Answered | undefined };

/** What is noted while one request is under way. */
interface Note {
  readonly url: string;
  readonly attempts: number;
  readonly beganMs: number;
  sent: boolean;
  answered: Answered | undefined;
}

/** Sends one request of a call, counts it and tells of it. Never throws. */
export async function sendOnce(engine: Engine, run: Run, attempts: number): Promise<Sent> {
  const exceeded = reserve(engine, run.name);
  if (exceeded !== undefined) return { error: exceeded };
  const { clock, environment } = engine.settings;
  const note: Note = { url: environment.choose(), attempts, beganMs: clock.now(), sent: false, answered: undefined };
  try {
    const answer = await send(engine, run, note);
    settle(engine, run, note, undefined);
    return { answer };
  } catch (thrown) {
    // Whatever is thrown below is an error of ours; anything else would be a fault in here.
    const error = isJustOneError(thrown) ? thrown : new ConnectionError(run.name, "body", undefined);
    // What goes wrong after an answer that is paid for cannot make it free.
    if (note.answered !== undefined && isBilledCode(note.answered.envelope.code)) markBilled(error);
    settle(engine, run, note, error);
    return { error, answered: note.answered };
  }
}

// What is under way may be billed yet, so it counts as if it were.
function reserve({ settings, meter }: Engine, name: string): BudgetError | undefined {
  const { calls, billed, unknown } = meter.total;
  const open = meter.open();
  if (calls + open >= settings.maxCalls) return new BudgetError(name, "maxCalls", settings.maxCalls);
  if (billed + unknown + open >= settings.maxBilled) return new BudgetError(name, "maxBilled", settings.maxBilled);
  meter.begin();
  return undefined;
}

async function send(engine: Engine, run: Run, note: Note): Promise<OpenapiAnswer> {
  const deadline = nextDeadline(engine, run);
  try {
    return await attempt({
      ...run,
      deadline,
      settings: engine.settings,
      request: engine.requestTo(note.url),
      redactFor: engine.redactFor,
      onSend: () => {
        note.sent = true;
        engine.report.request({ operation: run.name, attempt: note.attempts });
      },
      respond: (answered) => {
        note.answered = answered;
        const error = errorOf(answered);
        if (engine.report.wantsDrift) tellDrift(engine, run, note, answered, error);
        if (error !== undefined) throw error;
        return run.respond(answered, run.plan);
      },
    });
  } finally {
    deadline.release();
  }
}

function settle({ settings, meter, report }: Engine, { name }: Run, note: Note, error: JustOneError | undefined): void {
  meter.end(name, note.sent ? billedOf(error) : undefined);
  if (!note.sent) return;
  const durationMs = settings.clock.now() - note.beganMs;
  // A call that its caller ended says nothing of the address.
  if (error?.kind !== "aborted") settings.environment.learn(note.url, note.answered && durationMs);
  if (!report.wantsResponse) return;
  const { exchange: raw, envelope } = note.answered ?? {};
  report.response({
    operation: name,
    attempt: note.attempts,
    code: envelope?.code,
    status: raw?.status ?? error?.status,
    requestId: requestIdOf(note),
    durationMs,
  });
}

function requestIdOf({ answered }: Note): string | undefined {
  const requestId = answered?.envelope.requestId;
  return requestId === undefined ? undefined : readable(answered?.redact(requestId) ?? "");
}

function tellDrift({ report }: Engine, run: Run, note: Note, answered: Answered, error: ApiError | undefined): void {
  const { code } = answered.envelope;
  const told = { operation: run.name, attempt: note.attempts, code, requestId: requestIdOf(note) };
  for (const drift of findDrift(answered, error, run.plan.integers)) report.drift({ ...told, ...drift });
}

// Undefined for a request that never left: nobody has to pay for it.
function billedOf(error: JustOneError | undefined): Billed | undefined {
  if (error === undefined) return "yes";
  return error instanceof ConnectionError && error.billed === "no" ? undefined : error.billed;
}

/** One attempt on its way out. */
interface Attempt {
  readonly name: string;
  readonly operation: Operation;
  readonly parameters: Query;
  readonly plan: Plan;
  readonly deadline: Deadline;
  readonly request: OpenapiRequest;
  readonly settings: Pick<Settings, "token" | "fetch">;
  readonly redactFor: (token: string) => Redact;
  /** Called when the request goes out. */
  readonly onSend: () => void;
  /** Turns what came back into the response openapi-fetch is to see, so that it never holds one with a URL. */
  readonly respond: (answered: Answered) => Response;
}

/**
 * Sends one request through openapi-fetch and reads its envelope.
 *
 * @throws JustOneError, and nothing else
 */
async function attempt(context: Attempt): Promise<OpenapiAnswer> {
  const { name, operation, parameters, plan, deadline, request, settings, respond } = context;
  let sent = false;
  let redact: Redact = hide;
  try {
    const token = await deadline.race(resolveToken(settings.token, name));
    redact = context.redactFor(token);
    const redactBody = createBodyRedact(token, redact);
    const { maxBodyBytes, integers } = plan;
    const to = { operation: name, fetch: settings.fetch, deadline, maxBodyBytes, redact, redactBody };
    return await request(operation, parameters, token, {
      signal: deadline.signal,
      fetch: async (built) => {
        // Whoever ended the call before this moment has not paid for it.
        deadline.signal.throwIfAborted();
        sent = true;
        context.onSend();
        const came = await exchange(built, to);
        return respond({ name, exchange: came, envelope: openEnvelope(name, came, redact, integers), redact });
      },
    });
  } catch (thrown) {
    if (isJustOneError(thrown)) throw thrown;
    const ended = deadline.error(name, sent);
    if (ended !== undefined) throw ended;
    const cause = safeCause(thrown, redact);
    if (sent) throw new ConnectionError(name, "body", cause);
    throw new ConfigurationError(`${name} could not be prepared.`, name, cause);
  }
}

// Until the token is known, no text of an error can be cleaned of it.
function hide(): string {
  return "[not shown]";
}
