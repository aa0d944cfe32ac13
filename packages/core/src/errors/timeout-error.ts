import { JustOneError } from "./just-one-error.ts";

/**
 * No complete answer within the deadline, which covers the body too. A call that was sent may have been billed, so it is
 * not retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class TimeoutError extends JustOneError {
  override readonly name = "TimeoutError";
  override readonly kind = "timeout";
  /** The deadline that passed, in ms. */
  readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number, sent: boolean) {
    const advice = sent
      ? "It may have been billed: check your account before you repeat it, and allow at least 60000 ms."
      : "Nothing was sent: the token function of the client, or the waits between attempts, took the time there was.";
    super(`${operation} gave no complete answer within ${timeoutMs} ms. ${advice}`, {
      operation,
      attempts: sent ? 1 : 0,
      retryable: !sent,
      billed: sent ? "unknown" : "no",
    });
    this.timeoutMs = timeoutMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), timeoutMs: this.timeoutMs };
  }
}
