/** A request that is about to be sent. */
export interface RequestEvent {
  /** The operation as `METHOD /path`. */
  readonly operation: string;
  /** The number of the attempt within its call, from 1. */
  readonly attempt: number;
}

/** The outcome of a request. */
export interface ResponseEvent extends RequestEvent {
  /** The business code; undefined if no envelope came back. */
  readonly code: number | undefined;
  /** The HTTP status; undefined if no response came back. */
  readonly status: number | undefined;
  /** The ID that the API gave the request, for requests to its support. */
  readonly requestId: string | undefined;
  /** How long the request took in ms, including the whole body. */
  readonly durationMs: number;
}

/** A call that is about to be retried. */
export interface RetryEvent extends RequestEvent {
  /** The `kind` of the error that caused the retry. */
  readonly errorKind: string;
  /** How long the client waits before the retry, in ms. */
  readonly delayMs: number;
}

/** A response that differs from what the API documents. */
export interface AnomalyEvent extends RequestEvent {
  /** The business code. */
  readonly code: number;
  /** The ID that the API gave the request, for requests to its support. */
  readonly requestId: string | undefined;
  /** What differs, as a stable id. */
  readonly kind: "success-status" | "string-code" | "unknown-code" | "long-integers" | "encoding";
  /** What differs, in words. */
  readonly message: string;
}

/** Functions that the client calls during a call. The client ignores errors that they throw. */
export interface Hooks {
  /** Called before each request. */
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  /** Called after each request that was sent. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** Called before the wait that precedes a retry. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called for each difference between a response and the API's documentation. */
  readonly onAnomaly?: ((event: AnomalyEvent) => void) | undefined;
}

/** A logger, e.g. `console`. Each level is optional. Messages and facts never contain a URL or the token. */
export interface Logger {
  readonly debug?: ((message: string, facts: object) => void) | undefined;
  readonly info?: ((message: string, facts: object) => void) | undefined;
  readonly warn?: ((message: string, facts: object) => void) | undefined;
  readonly error?: ((message: string, facts: object) => void) | undefined;
}
