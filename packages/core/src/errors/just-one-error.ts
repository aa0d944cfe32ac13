/** Whether the publisher took money for a call: known, or not knowable from here. */
export type Billed = "yes" | "no" | "unknown";

/** What every error of a call knows about it. */
export interface ErrorDetails {
  /** The operation as `METHOD /path`, never with a query. */
  readonly operation: string;
  /** The business code of the answer; absent when no complete envelope came back. */
  readonly code?: number | undefined;
  /** The HTTP status of the answer; absent when none came back. */
  readonly status?: number | undefined;
  /** The publisher's id of the request, to quote to its support. */
  readonly requestId?: string | undefined;
  /** How many times the call was tried. */
  readonly attempts: number;
  /** Whether the same call may be repeated without paying twice and with a hope of success. */
  readonly retryable: boolean;
  /** Whether this call was paid for. */
  readonly billed: Billed;
  /** What led to this error, cleaned of the token. */
  readonly cause?: unknown;
}

/** Marks the errors of every copy of this package. */
export const BRAND: unique symbol = Symbol.for("@justone-clients/core/error");

/**
 * The base of every error a client throws. No field of it ever holds the token or a URL with a query.
 *
 * @see https://docs.justoneapi.com
 */
export abstract class JustOneError extends Error {
  /** Tells the classes apart without `instanceof`; one value a class. */
  abstract readonly kind: string;
  readonly operation: string;
  readonly code: number | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly billed: Billed;
  /**
   * Where a walk through pages failed: the parameters of the page that did, to begin another one with. Undefined for any
   * other call. No part of `toJSON`, because what was asked for may be personal.
   */
  declare readonly resume?: Readonly<Record<string, unknown>>;

  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.operation = details.operation;
    this.code = details.code;
    this.status = details.status;
    this.requestId = details.requestId;
    this.attempts = details.attempts;
    this.retryable = details.retryable;
    this.billed = details.billed;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** The facts of the error as plain data, for logs. Without stack and cause. */
  toJSON(): Record<string, unknown> {
    const { name, kind, message, operation, code, status, requestId } = this;
    const { attempts, retryable, billed } = this;
    return { name, kind, message, operation, code, status, requestId, attempts, retryable, billed };
  }
}

/**
 * Tells an error what the whole call came to, of which it only saw the last attempt: how often it was tried, and whether
 * an attempt before may have been billed.
 */
export function tellCall(error: JustOneError, attempts: number, isUnknown: boolean): void {
  Object.assign(error, { attempts });
  // Known to be billed says more than that it may be.
  if (isUnknown && error.billed !== "yes") Object.assign(error, { billed: "unknown", retryable: false });
}

/** Tells an error that came up after a complete answer had come which is paid for, whatever the error is about. */
export function tellPaid(error: JustOneError): void {
  Object.assign(error, { billed: "yes", retryable: false });
}
