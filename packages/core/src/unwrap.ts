import type { CallResult } from "./call-result.ts";
import type { Dispatched } from "./dispatch.ts";
import { errorFromAnswer } from "./errors/error-from-answer.ts";
import { openEnvelope } from "./open-envelope.ts";

const MESSAGE_LENGTH = 200;

/**
 * The result a successful envelope holds. Its `code` alone decides, never the HTTP status.
 *
 * @throws ApiError, ProtocolError
 */
export function unwrap(dispatched: Dispatched): CallResult<unknown> {
  const { name, exchange, redact } = dispatched;
  const { code, data, message, recordTime, requestId } = openEnvelope(dispatched);
  if (code === 0) return { data, requestId, recordTime };
  throw errorFromAnswer({
    operation: name,
    code,
    status: exchange.status,
    requestId: requestId === undefined ? undefined : redact(requestId).slice(0, MESSAGE_LENGTH),
    upstreamMessage: message === undefined ? undefined : redact(message).slice(0, MESSAGE_LENGTH),
  });
}
