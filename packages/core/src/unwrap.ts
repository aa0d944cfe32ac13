import type { Answered } from "./attempt.ts";
import { retryAfterMs } from "./backoff.ts";
import type { CallResult } from "./call-result.ts";
import type { ApiError } from "./errors/api-error.ts";
import { EmptyDataError } from "./errors/empty-data-error.ts";
import { errorFromAnswer } from "./errors/error-from-answer.ts";
import { isEmpty } from "./is-empty.ts";
import { readable } from "./readable.ts";

/** The error an envelope stands for; undefined for a success. Its `code` alone decides, never the HTTP status. */
export function errorOf({ name, exchange, envelope, redact }: Answered): ApiError | undefined {
  const { code, message, requestId } = envelope;
  if (code === 0) return undefined;
  return errorFromAnswer({
    operation: name,
    code,
    status: exchange.status,
    requestId: requestId === undefined ? undefined : readable(redact(requestId)),
    upstreamMessage: message === undefined ? undefined : readable(redact(message)),
    retryAfterMs: retryAfterMs(exchange.headers.get("retry-after"), Date.now()),
  });
}

/**
 * What a successful envelope holds.
 *
 * @throws EmptyDataError where there is nothing in it and the caller asked for an error then
 */
export function unwrap(
  { name, exchange, envelope, redact }: Answered,
  emptyData: "return" | "throw",
): Omit<CallResult<unknown>, "attempts" | "durationMs"> {
  const { data } = envelope;
  // A body leaves a token of digits alone, which these texts need not.
  const requestId = envelope.requestId && redact(envelope.requestId);
  const recordTime = envelope.recordTime && redact(envelope.recordTime);
  const nothing = isEmpty(data);
  if (nothing && emptyData === "throw") throw new EmptyDataError(name, exchange.status, requestId);
  return { data, isEmpty: nothing, requestId, recordTime };
}
