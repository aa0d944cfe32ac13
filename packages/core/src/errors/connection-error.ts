import { JustOneError, type Billed } from "./just-one-error.ts";

/** How far a call got before the connection failed. `response`: the request may have been received. */
export type ConnectionPhase = "dns" | "connect" | "tls" | "response" | "body" | "protocol";

/**
 * The connection failed. In the phases `dns`, `connect` and `tls` nothing was sent and nothing is billed; later the
 * publisher may have answered and billed, so the call is not retryable. `protocol`: what came was no HTTP.
 *
 * @see https://docs.justoneapi.com
 */
export class ConnectionError extends JustOneError {
  override readonly name = "ConnectionError";
  override readonly kind = "connection";
  /** How far the call got. */
  readonly phase: ConnectionPhase;

  constructor(operation: string, phase: ConnectionPhase, cause: Error | undefined) {
    const billed: Billed = phase === "dns" || phase === "connect" || phase === "tls" ? "no" : "unknown";
    const advice =
      billed === "no"
        ? "Nothing was sent. Check the network and the base URL."
        : "The call may have been billed: check your account before you repeat it.";
    super(`${operation} lost its connection (phase ${phase}). ${advice}`, {
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
