import { isBilledCode } from "../errors/api-error.ts";
import { type Billed, type JustOneError, markBilled } from "../errors/base-error.ts";
import { isJustOneError } from "../errors/call-error.ts";
import { BudgetError, ConfigurationError } from "../errors/client-errors.ts";
import { ConnectionError } from "../errors/transport-errors.ts";
import { detectAnomalies } from "../events/detect-anomalies.ts";
import { errorOf, type ParsedResponse, parseResponse } from "../response/parse-response.ts";
import { type Redact, sanitizeText } from "../response/redact.ts";
import { sanitizeCause } from "../response/thrown-error.ts";
import { buildRequest } from "./build-request.ts";
import type { CallContext } from "./call-context.ts";
import type { ClientContext } from "./client-context.ts";
import { acceptedSignal, type Deadline, startAttemptDeadline, waitFor, waitForCooldown } from "./deadline.ts";
import { fetchResponse } from "./fetch-response.ts";
import { resolveToken } from "./token.ts";

/** The outcome of one request: a response, an error, or both if the response is an error. */
export type AttemptResult =
  | { readonly sent: true; readonly response: ParsedResponse; readonly error: undefined }
  | { readonly sent: boolean; readonly response: ParsedResponse | undefined; readonly error: JustOneError };

/** One request of a call. */
interface AttemptRecord {
  readonly client: ClientContext;
  readonly call: CallContext;
  /** The number of the attempt within its call, from 1. */
  readonly attempt: number;
  readonly baseUrl: string;
  readonly startedMs: number;
}

/**
 * Sends one request of a call, counts it and emits its events. Returns errors instead of throwing them, except those of
 * the wait for running requests before a limit of the client: AbortedError, TimeoutError.
 */
export async function sendAttempt(client: ClientContext, call: CallContext, attempt: number): Promise<AttemptResult> {
  const { endpoint, clock } = client.options;
  for (;;) {
    const admission = client.usage.reserve(call.name);
    if (admission === undefined) break;
    if (admission instanceof BudgetError) return { sent: false, response: undefined, error: admission };
    await waitFor(client, call, admission);
    await waitForCooldown(client, call);
  }
  const record: AttemptRecord = { client, call, attempt, baseUrl: endpoint.select(), startedMs: clock.now() };
  const result = await performRequest(record);
  settle(record, result);
  return result;
}

async function performRequest({ client, call, attempt, baseUrl }: AttemptRecord): Promise<AttemptResult> {
  const { token: source, fetch, isCustomFetch } = client.options;
  const { name, operation, parameters } = call;
  const { maxBodyBytes, integers } = call.options;
  let deadline: Deadline | undefined;
  let redact: Redact = hideText;
  let sent = false;
  let response: ParsedResponse | undefined;
  try {
    deadline = startAttemptDeadline(client, call);
    const resolved = resolveToken(source, name);
    const token = typeof resolved === "string" ? resolved : await deadline.race(resolved);
    client.redaction.add(token);
    redact = client.redaction.text;
    const signal = acceptedSignal(deadline.signal);
    const request = buildRequest({ baseUrl, operation, parameters, token, signal });
    // A call that ends before this line is not billed.
    if (deadline.signal.aborted) throw new Error("The call was ended.");
    sent = true;
    client.events?.request({ operation: name, attempt });
    const raw = await fetchResponse(request, {
      operation: name,
      fetch,
      isCustomFetch,
      deadline,
      maxBodyBytes,
      redaction: client.redaction,
    });
    response = parseResponse(name, raw, redact, integers);
    return { sent, response, error: errorOf(response) };
  } catch (thrown) {
    const error = toError(thrown, { name, deadline, sent, redact });
    if (response !== undefined && isBilledCode(response.envelope.code)) markBilled(error);
    return { sent, response, error };
  } finally {
    deadline?.release();
  }
}

interface Failure {
  readonly name: string;
  readonly deadline: Deadline | undefined;
  readonly sent: boolean;
  readonly redact: Redact;
}

function toError(thrown: unknown, { name, deadline, sent, redact }: Failure): JustOneError {
  if (isJustOneError(thrown)) return thrown;
  const ended = deadline?.error(name, sent);
  if (ended !== undefined) return ended;
  const cause = sanitizeCause(thrown, redact);
  if (sent) return new ConnectionError(name, "body", cause);
  return new ConfigurationError(`${name} could not be built from its parameters and options.`, name, cause);
}

// Used while the token, which must be redacted, is still unknown.
function hideText(): string {
  return "[not shown]";
}

function settle(record: AttemptRecord, result: AttemptResult): void {
  const { client, call, baseUrl, startedMs } = record;
  const { sent, response, error } = result;
  client.usage.settle(call.name, sent ? billedOf(error) : undefined);
  if (!sent) return;
  const durationMs = client.options.clock.now() - startedMs;
  // Neither an aborted request nor one that the fetch refused measures the endpoint.
  if (error?.kind !== "aborted" && error?.kind !== "not-sent")
    client.options.endpoint.record(baseUrl, response && durationMs);
  emitEvents(record, result, durationMs);
}

// Undefined for a request that was not sent: without a response, only such a request is known to be unbilled.
function billedOf(error: JustOneError | undefined): Billed | undefined {
  if (error === undefined) return "yes";
  return error.billed === "no" && error.code === undefined && error.status === undefined ? undefined : error.billed;
}

function emitEvents({ client, call, attempt }: AttemptRecord, result: AttemptResult, durationMs: number): void {
  const { events } = client;
  if (events === undefined) return;
  const { response, error } = result;
  const code = response?.envelope.code;
  const event = { operation: call.name, attempt, requestId: requestIdOf(response) };
  if (response !== undefined && code !== undefined && events.wantsAnomalies) {
    for (const anomaly of detectAnomalies(response, error, call.options.integers)) {
      events.anomaly({ ...event, code, ...anomaly });
    }
  }
  if (events.wantsResponses) {
    events.response({ ...event, code, status: response?.raw.status ?? error?.status, durationMs });
  }
}

function requestIdOf(response: ParsedResponse | undefined): string | undefined {
  const requestId = response?.envelope.requestId;
  return requestId === undefined ? undefined : sanitizeText(response?.redact(requestId) ?? "");
}
