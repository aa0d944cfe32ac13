import { type Billed, JustOneError } from "./base-error.ts";

/** The step in which a connection failed. From `response` on, the API may have received the request. */
export type ConnectionPhase = "dns" | "connect" | "tls" | "response" | "body" | "protocol";

/**
 * The connection failed. In the phases `dns`, `connect` and `tls` nothing was sent, so nothing is billed. In `response`,
 * `body` and `protocol` (the response was not HTTP) the call may have been billed, so it is not retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class ConnectionError extends JustOneError {
  override readonly name = "ConnectionError";
  override readonly kind = "connection";
  /** The step in which the connection failed. */
  readonly phase: ConnectionPhase;

  constructor(operation: string, phase: ConnectionPhase, cause: Error | undefined) {
    const billed: Billed = phase === "dns" || phase === "connect" || phase === "tls" ? "no" : "unknown";
    const advice =
      billed === "no"
        ? "Nothing was sent. Check the network and the base URL."
        : "The call may have been billed: check your account before you retry it.";
    super(`The connection of ${operation} failed (phase ${phase}). ${advice}`, {
      operation,
      attempts: 1,
      retryable: phase === "dns" || phase === "connect",
      billed,
      cause,
    });
    this.phase = phase;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), phase: this.phase };
  }
}

/**
 * The response, body included, was not complete before the timeout. A call that was sent may have been billed, so it is
 * not retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class TimeoutError extends JustOneError {
  override readonly name = "TimeoutError";
  override readonly kind = "timeout";
  /** The timeout that passed, in ms. */
  readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number, sent: boolean) {
    const advice = sent
      ? "The call may have been billed: check your account before you retry it, and allow at least 60000 ms."
      : "Nothing was sent: the token function or the waits between attempts used up the time.";
    super(`${operation} received no complete response within ${timeoutMs} ms. ${advice}`, {
      operation,
      attempts: sent ? 1 : 0,
      retryable: !sent,
      billed: sent ? "unknown" : "no",
      suggestedHttpStatus: 504,
    });
    this.timeoutMs = timeoutMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), timeoutMs: this.timeoutMs };
  }
}

/** The caller's `AbortSignal` or `client.close()` ended the call. `cause` is the reason of the signal, unchanged. */
export class AbortedError extends JustOneError {
  override readonly name = "AbortedError";
  override readonly kind = "aborted";

  constructor(operation: string, sent: boolean, cause: unknown) {
    const message = sent
      ? `${operation} was aborted after it was sent. The call may have been billed.`
      : `${operation} was aborted before it was sent.`;
    super(message, {
      operation,
      attempts: sent ? 1 : 0,
      retryable: !sent,
      billed: sent ? "unknown" : "no",
      // The status that proxies log for a caller that went away.
      suggestedHttpStatus: 499,
      cause,
    });
  }
}
