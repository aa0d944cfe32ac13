import type { CallResult } from "./call-result.ts";
import type { Dispatched } from "./dispatch.ts";
import { errorFromAnswer } from "./errors/error-from-answer.ts";
import { openEnvelope } from "./open-envelope.ts";
import { readable } from "./readable.ts";

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
    requestId: requestId === undefined ? undefined : readable(redact(requestId)),
    upstreamMessage: message === undefined ? undefined : readable(redact(message)),
  });
}
