import { attempt, type Answered } from "./attempt.ts";
import type { Engine } from "./engine.ts";
import type { ApiError } from "./errors/api-error.ts";
import { BudgetError } from "./errors/budget-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { isJustOneError } from "./errors/is-just-one-error.ts";
import { type Billed, type JustOneError, tellPaid } from "./errors/just-one-error.ts";
import { findDrift } from "./find-drift.ts";
import type { OpenapiAnswer } from "./openapi-request.ts";
import { readable } from "./readable.ts";
import { nextDeadline, type Run } from "./run.ts";
import { errorOf } from "./unwrap.ts";

/** What one request of a call came to: an answer, or an error with the answer behind it where a complete one came. */
export type Sent =
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
    if (isPaid(note.answered)) tellPaid(error);
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
  const { exchange, envelope } = note.answered ?? {};
  report.response({
    operation: name,
    attempt: note.attempts,
    code: envelope?.code,
    status: exchange?.status ?? error?.status,
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

// A complete answer came whose code is paid for: success, or nothing there.
function isPaid(answered: Answered | undefined): boolean {
  return answered !== undefined && (answered.envelope.code === 0 || answered.envelope.code === 201);
}
