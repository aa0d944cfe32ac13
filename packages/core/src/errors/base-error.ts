/** Whether a call was billed; `unknown` if the client cannot tell. */
export type Billed = "yes" | "no" | "unknown";

/** The facts that every error carries. */
export interface ErrorDetails {
  /** The operation as `METHOD /path`, without the query. */
  readonly operation: string;
  /** The business code of the response; undefined if no complete envelope came back. */
  readonly code?: number | undefined;
  /** The HTTP status of the response; undefined if no response came back. */
  readonly status?: number | undefined;
  /** The ID that the API gave the request, for requests to its support. */
  readonly requestId?: string | undefined;
  /** How many requests the call sent. */
  readonly attempts: number;
  /** Whether the same call may be retried: it is certain not to be billed twice and may succeed. */
  readonly retryable: boolean;
  /** Whether this call was billed. */
  readonly billed: Billed;
  /** The HTTP status that a server may respond with if this error ends its own request. Default: 502. */
  readonly suggestedHttpStatus?: number;
  /** The error that caused this one, redacted. */
  readonly cause?: unknown;
}

/** Marks the errors of every copy of this package. */
export const BRAND: unique symbol = Symbol.for("@justone-clients/core/error");

/**
 * The base class of every error that a client throws. No field holds the token or a URL with a query.
 *
 * @see https://docs.justoneapi.com
 */
export abstract class JustOneError extends Error {
  /** Distinguishes the classes without `instanceof`. One value per class. */
  abstract readonly kind: string;
  readonly operation: string;
  readonly code: number | undefined;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly attempts: number;
  readonly retryable: boolean;
  readonly billed: Billed;
  /**
   * The HTTP status that your server may respond with if this error ends its own request, e.g. 429 for a rate limit and 402
   * for an insufficient balance. `status` is the status that the API sent.
   *
   * @example reply.status(error.suggestedHttpStatus).send({ kind: error.kind });
   */
  readonly suggestedHttpStatus: number;
  /**
   * The parameters of the page on which a pagination failed, to continue from there. Undefined for any other call. Not in
   * `toJSON`, because parameters may be personal data.
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
    this.suggestedHttpStatus = details.suggestedHttpStatus ?? 502;
    Object.defineProperty(this, BRAND, { value: true });
  }

  /** The facts of the error as plain data, for logs and for {@link fromJSON}. Without stack and cause. */
  toJSON(): Record<string, unknown> {
    const { name, kind, message, operation, code, status, requestId } = this;
    const { attempts, retryable, billed, suggestedHttpStatus } = this;
    return {
      name,
      kind,
      message,
      operation,
      code,
      status,
      requestId,
      attempts,
      retryable,
      billed,
      suggestedHttpStatus,
    };
  }
}

/** Sets the facts of the whole call on the error of its last attempt. */
export function applyCallTotals(error: JustOneError, attempts: number, isOutcomeUnknown: boolean): void {
  Object.assign(error, { attempts });
  // If this attempt is certain to be billed, so is the call.
  if (isOutcomeUnknown && error.billed !== "yes") Object.assign(error, { billed: "unknown", retryable: false });
}

/** Marks an error that occurred after a billed response was received. */
export function markBilled(error: JustOneError): void {
  Object.assign(error, { billed: "yes", retryable: false });
}
