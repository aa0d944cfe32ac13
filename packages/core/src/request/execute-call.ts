import { checkParameters } from "../config/check-parameters.ts";
import { copyParameters } from "../config/parameters.ts";
import { type ResolvedCallOptions, resolveCallOptions } from "../config/resolve-options.ts";
import { ApiError } from "../errors/api-error.ts";
import { RateLimitError } from "../errors/api-errors.ts";
import { applyCallTotals, type JustOneError } from "../errors/base-error.ts";
import { isJustOneError } from "../errors/call-error.ts";
import { BudgetError } from "../errors/client-errors.ts";
import type { ParsedResponse } from "../response/parse-response.ts";
import type { CallContext, CallRequest } from "./call-context.ts";
import type { ClientContext } from "./client-context.ts";
import { remainingMs, sleep, waitForCooldown } from "./deadline.ts";
import { cooldownMs, retryDelayMs } from "./retry-policy.ts";
import { type AttemptResult, sendAttempt } from "./send-attempt.ts";

/** A call that received its final response. */
export interface CompletedCall {
  /** Undefined for a dry run, which sends nothing. */
  readonly response: ParsedResponse | undefined;
  /** The error of the response; undefined for a success. */
  readonly error: ApiError | undefined;
  readonly options: ResolvedCallOptions;
  /** How many requests the call sent. */
  readonly attempts: number;
  /** How long the call took in ms, including all attempts and waits. */
  readonly durationMs: number;
}

/**
 * Sends a call and retries it while the retry policy allows it.
 *
 * @throws JustOneError if no complete response was received
 */
export async function executeCall(client: ClientContext, request: CallRequest): Promise<CompletedCall> {
  const call = createCallContext(client, request);
  if (client.options.dryRun) return recordDryRun(client, call);
  if (call.operation.deprecated === true) client.events?.deprecated(call.name);
  let attempts = 0;
  let isOutcomeUnknown = false;
  // The result of the attempt before.
  let last: AttemptResult | undefined;
  try {
    for (;;) {
      // Also gives the caller one turn to abort the call before it is sent.
      await waitForCooldown(client, call);
      const result = await sendAttempt(client, call, attempts + 1);
      // A limit that forbids a retry must not hide why the call failed.
      if (last !== undefined && result.error instanceof BudgetError) return end(last);
      const { response, error } = (last = result);
      if (error === undefined) {
        client.retryBudget.refill();
        return complete(client, call, { response, error, attempts: attempts + 1 });
      }
      // An attempt that ended before it was sent does not count.
      if (error.attempts > 0) attempts += 1;
      isOutcomeUnknown ||= error.billed === "unknown";
      const delayMs = delayBeforeRetry(client, call, attempts, error);
      if (delayMs === undefined) return end(result);
      await sleep(client, call, delayMs);
    }
  } catch (thrown) {
    if (!isJustOneError(thrown)) throw thrown;
    applyCallTotals(thrown, attempts, isOutcomeUnknown);
    const cause = last?.error;
    // The wait before a retry was too long.
    if (thrown.kind === "timeout" && thrown.cause === undefined && cause !== undefined && cause !== thrown) {
      Object.defineProperty(thrown, "cause", { value: cause, writable: true, configurable: true });
    }
    throw thrown;
  }

  function end({ response, error }: AttemptResult): CompletedCall {
    if (response === undefined || !(error instanceof ApiError)) throw error;
    applyCallTotals(error, attempts, isOutcomeUnknown);
    return complete(client, call, { response, error, attempts });
  }
}

function createCallContext({ options, shutdown }: ClientContext, request: CallRequest): CallContext {
  const { operation } = request;
  const name = `${operation.method} ${operation.path}`;
  const parameters = copyParameters(request.parameters, operation);
  if (operation.schema !== undefined) checkParameters(parameters, operation.schema, name);
  const resolved = resolveCallOptions(options.callOptions, request.options, name);
  return {
    operation,
    name,
    parameters,
    options: resolved,
    signal: resolved.signal,
    startedMs: options.clock.now(),
    generation: shutdown.generation,
  };
}

function recordDryRun({ usage }: ClientContext, { name, parameters, options }: CallContext): CompletedCall {
  usage.addDryRun({ operation: name, parameters });
  return { response: undefined, error: undefined, options, attempts: 0, durationMs: 0 };
}

function delayBeforeRetry(
  client: ClientContext,
  call: CallContext,
  attempts: number,
  error: JustOneError,
): number | undefined {
  const context = {
    options: call.options,
    budget: client.retryBudget,
    attempts,
    remainingMs: remainingMs(client, call),
    random: client.options.random,
  };
  const delayMs = retryDelayMs(error, context);
  // The cooldown delays all calls of the client, whether or not this one is retried.
  if (error instanceof RateLimitError) client.cooldown.extend(delayMs ?? cooldownMs(error, context));
  if (delayMs !== undefined) {
    client.events?.retry({ operation: call.name, attempt: attempts, errorKind: error.kind, delayMs });
  }
  return delayMs;
}

function complete(
  { options: { clock } }: ClientContext,
  { options, startedMs }: CallContext,
  outcome: Pick<CompletedCall, "response" | "error" | "attempts">,
): CompletedCall {
  return { ...outcome, options, durationMs: clock.now() - startedMs };
}
