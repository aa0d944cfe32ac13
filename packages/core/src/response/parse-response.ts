import type { ApiError } from "../errors/api-error.ts";
import { createApiError } from "../errors/api-errors.ts";
import { EmptyDataError } from "../errors/client-errors.ts";
import { GatewayError, ProtocolError } from "../errors/response-errors.ts";
import type { CallResult } from "../types/call-result.ts";
import type { Integers } from "../types/options.ts";
import { parseJson } from "./parse-json.ts";
import { readable, type Redact } from "./redact.ts";

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

/** The publisher's answer around every `data`, its optional parts made `undefined` where they are null or absent. */
interface Envelope {
  readonly code: number;
  /** Whether the code came as a text of digits. */
  readonly isCodeText: boolean;
  readonly data: unknown;
  readonly message: string | undefined;
  readonly recordTime: string | undefined;
  readonly requestId: string | undefined;
}

/** An envelope, or the reason why a text is none, as the end of a sentence. */
type EnvelopeReading = { readonly envelope: Envelope } | { readonly reason: string };

/**
 * Reads an envelope from the text of a body. A `code` of digits in a string is taken as the number it says; of a key that
 * stands there twice, the last one counts.
 */
function readEnvelope(text: string, integers: Integers): EnvelopeReading {
  if (text.trim() === "") return { reason: "an empty body" };
  let body: unknown;
  try {
    body = parseJson(text, integers);
  } catch {
    return { reason: "a body that is no JSON" };
  }
  if (!isRecord(body)) return { reason: "JSON that is no object" };
  const code = numericCode(body["code"]);
  if (code === undefined) return { reason: 'an object without a numeric "code"' };
  const isCodeText = typeof body["code"] === "string";
  return { envelope: { code, isCodeText, data: body["data"] ?? null, ...texts(body) } };
}

function texts(body: Record<string, unknown>): Pick<Envelope, "message" | "recordTime" | "requestId"> {
  return {
    message: textOf(body["message"]),
    recordTime: textOf(body["recordTime"]),
    requestId: textOf(body["requestId"]),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function numericCode(code: unknown): number | undefined {
  const number = typeof code === "string" && /^-?\d+$/.test(code) ? Number(code) : code;
  return Number.isSafeInteger(number) ? Number(number) : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The error an envelope stands for; undefined for a success. Its `code` alone decides, never the HTTP status. */
export function errorOf({ name, exchange, envelope, redact }: Answered): ApiError | undefined {
  const { code, message, requestId } = envelope;
  if (code === 0) return undefined;
  return createApiError({
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

/** Whether a `data` holds nothing. */
function isEmpty(data: unknown): boolean {
  if (data === null || data === undefined || data === "") return true;
  if (typeof data !== "object") return false;
  for (const _ in data) return false;
  return true;
}

// Begins with a day of the week, as HTTP has it, or is one of ISO 8601.
const DATE = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? |\d{4}-\d\d-\d\dT)/i;

/** What a Retry-After header asks for, in ms; undefined where it says nothing that can be understood. */
export function retryAfterMs(header: string | null, epochMs: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  // Date.parse finds a date in nearly every text with a number in it.
  const date = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - epochMs);
}

/** What came back for one request, read to its end. It holds no URL, and no token even where one was echoed. */
export interface Exchange {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What was odd about the bytes of the body; undefined when nothing. */
  readonly oddity?: string | undefined;
}

/** An answer on its way back, its envelope read: what came, for which operation, and how to clean texts of the token. */
export interface Answered {
  /** The operation as `METHOD /path`. */
  readonly name: string;
  readonly exchange: Exchange;
  readonly envelope: Envelope;
  readonly redact: Redact;
}
