import type { Dispatched } from "./dispatch.ts";
import { readEnvelope, type Envelope } from "./envelope.ts";
import { ProtocolError } from "./errors/protocol-error.ts";

const SNIPPET_LENGTH = 200;

/**
 * The envelope of an answer, whatever its code and HTTP status.
 *
 * @throws ProtocolError when the body is no envelope
 */
export function openEnvelope({ name, exchange, redact }: Dispatched): Envelope {
  const reading = readEnvelope(exchange.text);
  if ("envelope" in reading) return reading.envelope;
  throw new ProtocolError({
    operation: name,
    status: exchange.status,
    contentType: redactIfAny(exchange.headers.get("content-type"), redact),
    reason: reading.reason,
    // Redacted before it is cut, so that no part of a token is left at the edge.
    snippet: redact(exchange.text.trim()).slice(0, SNIPPET_LENGTH),
  });
}

function redactIfAny(text: string | null, redact: (text: string) => string): string | undefined {
  return text === null ? undefined : redact(text);
}
