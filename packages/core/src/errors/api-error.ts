import { type ErrorDetails, JustOneError } from "./base-error.ts";
import { CODE_FACTS, type CodeFacts, type KnownCode, UNKNOWN_CODE_FACTS } from "./code-facts.ts";

/** The parts of a response that its error carries. */
export interface ErrorResponse {
  readonly operation: string;
  readonly code: number;
  readonly status: number;
  readonly requestId: string | undefined;
  /** The `message` of the response, already redacted and cut short. */
  readonly upstreamMessage: string | undefined;
  /** How long the response asks to wait, in ms; undefined without a valid Retry-After. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * The API returned a complete envelope whose `code` is not 0. One subclass per known code; any other code is an
 * {@link UnknownCodeError}.
 *
 * @see https://docs.justoneapi.com
 */
export abstract class ApiError extends JustOneError {
  override readonly name: string;
  override readonly kind: string;
  declare readonly code: number;
  declare readonly status: number;
  /** The `message` of the response, at most 200 characters. */
  readonly upstreamMessage: string | undefined;
  /** How long the API asks to wait before the next call, in ms; undefined without a valid Retry-After. */
  readonly retryAfterMs: number | undefined;

  constructor(response: ErrorResponse) {
    const facts = factsOf(response.code);
    super(describe(response, facts), toDetails(response, facts));
    this.name = facts.name;
    this.kind = facts.kind;
    this.upstreamMessage = response.upstreamMessage;
    this.retryAfterMs = response.retryAfterMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), upstreamMessage: this.upstreamMessage, retryAfterMs: this.retryAfterMs };
  }
}

/** The error of a code in {@link CODE_FACTS}. */
export class KnownCodeError<Code extends KnownCode> extends ApiError {
  declare readonly name: (typeof CODE_FACTS)[Code]["name"];
  declare readonly kind: (typeof CODE_FACTS)[Code]["kind"];
}

/**
 * The meaning of the code is not published: 101, 202, 300, 404, 503 and any new code. The call may have been billed, so it
 * is not retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class UnknownCodeError extends ApiError {
  declare readonly name: (typeof UNKNOWN_CODE_FACTS)["name"];
  declare readonly kind: (typeof UNKNOWN_CODE_FACTS)["kind"];
}

function describe(response: ErrorResponse, facts: CodeFacts): string {
  const { operation, code, status, requestId, upstreamMessage } = response;
  const message = upstreamMessage === undefined ? "" : ` Message of the API: "${upstreamMessage}".`;
  const request = requestId === undefined ? "" : `, request ${requestId}`;
  return `${operation} returned code ${code} (${facts.meaning}), HTTP ${status}${request}.${message} ${facts.advice}`;
}

function toDetails(response: ErrorResponse, facts: CodeFacts): ErrorDetails {
  const { operation, code, status, requestId } = response;
  const { billed, retryable, suggestedHttpStatus } = facts;
  return { operation, code, status, requestId, attempts: 1, billed, retryable, suggestedHttpStatus };
}

/** Whether a code's meaning is published. */
export function isKnownCode(code: number): code is KnownCode {
  return Object.hasOwn(CODE_FACTS, code);
}

function factsOf(code: number): CodeFacts {
  return isKnownCode(code) ? CODE_FACTS[code] : UNKNOWN_CODE_FACTS;
}

/** Whether a response with this code is certain to be billed. */
export function isBilledCode(code: number): boolean {
  return code === 0 || factsOf(code).billed === "yes";
}
