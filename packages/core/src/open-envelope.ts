import { readEnvelope, type Envelope } from "./envelope.ts";
import { GatewayError } from "./errors/gateway-error.ts";
import { ProtocolError } from "./errors/protocol-error.ts";
import type { Exchange } from "./exchange.ts";
import type { Integers } from "./parse-json.ts";
import { readable } from "./readable.ts";
import type { Redact } from "./redact.ts";

const GATEWAY = new Set([502, 503, 504]);

/**
 * The envelope of an answer, whatever its code and HTTP status.
 *
 * @throws ProtocolError when the body is no envelope, GatewayError when a gateway answered in its own words
 */
export function openEnvelope(operation: string, exchange: Exchange, redact: Redact, integers: Integers): Envelope {
  const { status, headers, text } = exchange;
  const reading = readEnvelope(text, integers);
  if ("envelope" in reading) return reading.envelope;
  const contentType = headers.get("content-type");
  const answer = {
    operation,
    status,
    contentType: contentType === null ? undefined : readable(redact(contentType)),
    reason: reading.reason,
    snippet: readable(redact(text)),
  };
  throw GATEWAY.has(status) ? new GatewayError(answer) : new ProtocolError(answer);
}
