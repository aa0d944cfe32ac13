import type { ApiError } from "../errors/api-error.ts";
import { createApiError } from "../errors/api-errors.ts";
import { GatewayError, ProtocolError } from "../errors/response-errors.ts";
import { ConnectionError } from "../errors/transport-errors.ts";
import type { CallResult } from "../types/call-result.ts";
import type { FetchedHeaders } from "../types/fetch.ts";
import type { Integers } from "../types/options.ts";
import { parseJsonWithLongIntegers } from "./long-integers.ts";
import { type Redact, sanitizeText } from "./redact.ts";

/** A response whose whole body was read. It contains no URL, and no token even if the API echoed it. */
export interface RawResponse {
  readonly status: number;
  readonly headers: FetchedHeaders;
  /** The body. */
  readonly text: string;
  /** How the body's encoding differs from UTF-8; undefined if it does not. */
  readonly encodingIssue?: string | undefined;
}

/** A response with its envelope. */
export interface ParsedResponse {
  /** The operation as `METHOD /path`. */
  readonly operation: string;
  readonly raw: RawResponse;
  readonly envelope: Envelope;
  /** Removes the token from a text of this response. */
  readonly redact: Redact;
}

/** The object that every response of the API consists of. Optional fields are undefined if they are null, absent or empty. */
interface Envelope {
  readonly code: number;
  /** Whether the code was a string of digits instead of a number. */
  readonly isStringCode: boolean;
  readonly data: unknown;
  readonly message: string | undefined;
  readonly recordTime: string | undefined;
  readonly requestId: string | undefined;
}

const GATEWAY_STATUSES = new Set([502, 503, 504]);

/**
 * Parses the envelope of a response with any code and HTTP status.
 *
 * @throws ProtocolError if the body is not an envelope, GatewayError if a gateway returned it, ConnectionError if a proxy did
 */
export function parseResponse(operation: string, raw: RawResponse, redact: Redact, integers: Integers): ParsedResponse {
  const encoding = readHeader(raw.headers, "content-encoding", redact);
  const envelope = parseEnvelope(raw.text, encoding, integers);
  if (typeof envelope !== "string") return { operation, raw, envelope, redact };
  const response = {
    operation,
    status: raw.status,
    contentType: readHeader(raw.headers, "content-type", redact),
    reason: envelope,
    snippet: sanitizeText(redact(raw.text)),
  };
  // A proxy refuses the request with this status, and node-fetch returns it as if it were the API's response.
  if (raw.status === 407) throw new ConnectionError(operation, "proxy", undefined, raw.status);
  throw GATEWAY_STATUSES.has(raw.status) ? new GatewayError(response) : new ProtocolError(response);
}

/** The text of a header without the token and cut short; undefined if the header is absent. */
export function readHeader(headers: FetchedHeaders, name: string, redact: Redact): string | undefined {
  const value = headers.get(name);
  return value === null ? undefined : sanitizeText(redact(value));
}

/** The error of a response; undefined for a success. Only the `code` decides, never the HTTP status. */
export function errorOf({ operation, raw, envelope, redact }: ParsedResponse): ApiError | undefined {
  const { code, message, requestId } = envelope;
  if (code === 0) return undefined;
  return createApiError({
    operation,
    code,
    status: raw.status,
    requestId: requestId === undefined ? undefined : sanitizeText(redact(requestId)),
    upstreamMessage: message === undefined ? undefined : sanitizeText(redact(message)),
    retryAfterMs: retryAfterMs(raw.headers.get("retry-after"), Date.now()),
  });
}

/** The result of a successful response. */
export function resultOf({ envelope, redact }: ParsedResponse): Omit<CallResult<unknown>, "attempts" | "durationMs"> {
  const { data } = envelope;
  // Redacted again, because a short or numeric token is kept in bodies but must not be in these two texts.
  const requestId = envelope.requestId && redact(envelope.requestId);
  const recordTime = envelope.recordTime && redact(envelope.recordTime);
  return { data, isEmpty: isEmpty(data), requestId, recordTime };
}

/** Returns the envelope of a body, or a phrase for the error message, such as "an empty body". */
function parseEnvelope(text: string, encoding: string | undefined, integers: Integers): Envelope | string {
  let body: unknown;
  try {
    body = parseJsonWithLongIntegers(text, integers);
  } catch {
    return describeUnreadable(text, encoding);
  }
  if (!isRecord(body)) return "JSON that is not an object";
  const code = numericCode(body["code"]);
  if (code === undefined) return 'an object without a numeric "code"';
  return {
    code,
    isStringCode: typeof body["code"] === "string",
    data: body["data"] ?? null,
    message: textOf(body["message"]),
    recordTime: textOf(body["recordTime"]),
    requestId: textOf(body["requestId"]),
  };
}

// `fetch` reports broken compression, but often not compressed data that ends too early, so the phrase names the encoding.
function describeUnreadable(text: string, encoding: string | undefined): string {
  const invalid = isCutShort(text) ? "JSON that ends too early" : "a body that is not JSON";
  const reason = text.trim() === "" ? "an empty body" : invalid;
  return encoding === undefined || encoding === "identity" ? reason : `${reason} after decompression (${encoding})`;
}

/** Whether a text begins as JSON and ends within a string, an object or a list. */
function isCutShort(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isInString && character === "\\") index++;
    else if (character === '"') isInString = !isInString;
    else if (isInString) continue;
    else if (character === "{" || character === "[") depth++;
    else if (character === "}" || character === "]") depth--;
  }
  return isInString || depth > 0;
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

function isEmpty(data: unknown): boolean {
  if (data === null || data === undefined || data === "") return true;
  if (typeof data !== "object") return false;
  for (const _ in data) return false;
  return true;
}

// A date of HTTP, which begins with the day of the week, or of ISO 8601.
const DATE = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? |\d{4}-\d\d-\d\dT)/i;

/** The wait that a Retry-After header asks for, in ms; undefined if it is absent or not valid. */
export function retryAfterMs(header: string | null, epochMs: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  // Date.parse accepts almost every text with a number in it.
  const date = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - epochMs);
}
