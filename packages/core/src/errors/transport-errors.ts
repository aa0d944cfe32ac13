import { JustOneError } from "./base-error.ts";

/** The step in which a connection failed. From `response` on, the API may have received the request. */
export type ConnectionPhase = "dns" | "connect" | "proxy" | "tls" | "response" | "body" | "protocol";

const MAY_BE_BILLED = "The call may have been billed: check your account before you retry it";

const BEFORE_SENDING: ReadonlySet<ConnectionPhase> = new Set(["dns", "connect", "proxy", "tls"]);

/**
 * The connection failed. In the phases `dns`, `connect`, `proxy` (the proxy refused to connect to the API) and `tls` nothing
 * was sent, so nothing is billed. In `response`, `body` and `protocol` (the response was not HTTP) the call may have been
 * billed, so it is not retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class ConnectionError extends JustOneError {
  override readonly name = "ConnectionError";
  override readonly kind = "connection";
  /** The step in which the connection failed. */
  readonly phase: ConnectionPhase;

  constructor(operation: string, phase: ConnectionPhase, cause: Error | undefined, status?: number) {
    const isUnsent = BEFORE_SENDING.has(phase);
    const advice =
      phase === "proxy"
        ? "The proxy refused to connect to the API: check its credentials."
        : "Check the network and the base URL.";
    // A response with this status may also come from behind the proxy.
    const unbilled = status === undefined ? "Nothing was sent" : `Nothing was billed (HTTP ${status})`;
    const billing = isUnsent ? `${unbilled}. ${advice}` : `${MAY_BE_BILLED}.`;
    super(`The connection of ${operation} failed (phase ${phase}). ${billing}`, {
      operation,
      attempts: 1,
      retryable: phase === "dns" || phase === "connect",
      billed: isUnsent ? "no" : "unknown",
      status,
      cause,
    });
    this.phase = phase;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), phase: this.phase };
  }
}

/**
 * The client's `fetch` failed before it sent the request: it threw instead of returning a promise, or it rejected at once
 * because the URL or an option is invalid. Nothing is billed. Any other rejection of `fetch` is a {@link ConnectionError}.
 *
 * @see https://docs.justoneapi.com
 */
export class RequestNotSentError extends JustOneError {
  override readonly name = "RequestNotSentError";
  override readonly kind = "not-sent";

  constructor(operation: string, cause: Error | undefined) {
    super(
      `${operation} was not sent: fetch failed before sending it. Check the client's fetch and the options it adds.`,
      {
        operation,
        attempts: 0,
        retryable: false,
        billed: "no",
        cause,
      },
    );
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
      ? `${MAY_BE_BILLED}, and allow at least 60000 ms.`
      : "The last attempt was not sent: the token function or waits, e.g. between attempts, used up the time.";
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
