/** A request that is about to be sent. */
export interface RequestEvent {
  /** The operation as `METHOD /path`. */
  readonly operation: string;
  /** Which attempt of its call it is, from 1. */
  readonly attempt: number;
}

/** What came of a request. */
export interface ResponseEvent extends RequestEvent {
  /** The business code; undefined where no envelope came back. */
  readonly code: number | undefined;
  /** The HTTP status; undefined where no answer came back. */
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** How long it took, in ms, the whole body included. */
  readonly durationMs: number;
}

/** A call that is going to be repeated. */
export interface RetryEvent extends RequestEvent {
  /** The `kind` of the error it is repeated for. */
  readonly reason: string;
  /** How long is waited first, in ms. */
  readonly waitMs: number;
}

/** Something about an answer that is not as it was described. */
export interface DriftEvent extends RequestEvent {
  readonly code: number;
  readonly requestId: string | undefined;
  /** What is odd: a stable id. */
  readonly kind: "success-status" | "string-code" | "unknown-code" | "long-integers" | "odd-bytes";
  /** The same in words. */
  readonly text: string;
}

/** What is told as it happens. A hook that throws is ignored. */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  readonly onDrift?: ((event: DriftEvent) => void) | undefined;
}

/** Where a client says what it does; each level is optional. Nothing it is given holds a URL or the token. */
export interface Logger {
  readonly debug?: ((message: string, facts: object) => void) | undefined;
  readonly info?: ((message: string, facts: object) => void) | undefined;
  readonly warn?: ((message: string, facts: object) => void) | undefined;
  readonly error?: ((message: string, facts: object) => void) | undefined;
}
