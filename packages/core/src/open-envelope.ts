import type { Dispatched } from "./dispatch.ts";
import { readEnvelope, type Envelope } from "./envelope.ts";
import { ProtocolError } from "./errors/protocol-error.ts";
import { readable } from "./readable.ts";

/**
 * The envelope of an answer, whatever its code and HTTP status.
 *
 * @throws ProtocolError when the body is no envelope
 */
export function openEnvelope({ name, exchange, redact }: Dispatched): Envelope {
  const reading = readEnvelope(exchange.text);
  if ("envelope" in reading) return reading.envelope;
  const contentType = exchange.headers.get("content-type");
  throw new ProtocolError({
    operation: name,
    status: exchange.status,
    contentType: contentType === null ? undefined : readable(redact(contentType)),
    reason: reading.reason,
    snippet: readable(redact(exchange.text)),
  });
}
