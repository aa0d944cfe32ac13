import { JustOneError } from "./just-one-error.ts";

/**
 * No complete answer within the deadline, which covers the body too. The call may have been billed, so it is not
 * retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class TimeoutError extends JustOneError {
  override readonly name = "TimeoutError";
  override readonly kind = "timeout";
  /** The deadline that passed, in ms. */
  readonly timeoutMs: number;

  constructor(operation: string, timeoutMs: number) {
    const message =
      `${operation} gave no complete answer within ${timeoutMs} ms. ` +
      "It may have been billed: check your account before you repeat it, and allow at least 60000 ms.";
    super(message, { operation, attempts: 1, retryable: false, billed: "unknown" });
    this.timeoutMs = timeoutMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), timeoutMs: this.timeoutMs };
  }
}
