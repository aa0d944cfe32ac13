import { JustOneError, type Billed, type ErrorDetails } from "./just-one-error.ts";

/** What a business code says of billing and repeating, and what to do about it. */
export interface CodeFacts {
  /** What the code means, in a few words. */
  readonly meaning: string;
  /** Whether an answer with this code is paid for. */
  readonly billed: Billed;
  /** Whether the same call may succeed when it is repeated. */
  readonly retryable: boolean;
  /** What the caller should do next, as a sentence. */
  readonly advice: string;
}

/** What the publisher answered, as far as an error carries it. */
export interface ApiAnswer {
  readonly operation: string;
  readonly code: number;
  readonly status: number;
  readonly requestId: string | undefined;
  /** The publisher's own words, already cleaned of the token and cut short. */
  readonly upstreamMessage: string | undefined;
  /** How long the answer asks to wait, in ms; absent where it says nothing. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * A complete envelope came back and its `code` is not 0. One subclass a known code; an unknown code is an
 * {@link UnknownCodeError}.
 *
 * @see https://docs.justoneapi.com
 */
export abstract class ApiError extends JustOneError {
  declare readonly code: number;
  declare readonly status: number;
  /** The publisher's own words, at most 200 characters. */
  readonly upstreamMessage: string | undefined;
  /** How long the publisher asks to wait before the next call, in ms; undefined where it does not say. */
  readonly retryAfterMs: number | undefined;

  constructor(answer: ApiAnswer, facts: CodeFacts) {
    super(describe(answer, facts), details(answer, facts));
    this.upstreamMessage = answer.upstreamMessage;
    this.retryAfterMs = answer.retryAfterMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), upstreamMessage: this.upstreamMessage, retryAfterMs: this.retryAfterMs };
  }
}

function describe(answer: ApiAnswer, facts: CodeFacts): string {
  const { operation, code, status, requestId, upstreamMessage } = answer;
  const said = upstreamMessage === undefined ? "" : ` The publisher says: "${upstreamMessage}".`;
  const request = requestId === undefined ? "" : `, request ${requestId}`;
  return `${operation} answered code ${code} (${facts.meaning}), HTTP ${status}${request}.${said} ${facts.advice}`;
}

function details(answer: ApiAnswer, facts: CodeFacts): ErrorDetails {
  const { operation, code, status, requestId } = answer;
  const { billed, retryable } = facts;
  return { operation, code, status, requestId, attempts: 1, billed, retryable };
}
