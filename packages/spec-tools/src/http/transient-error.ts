/** A failure that may pass: it is worth another attempt. */
export class TransientError extends Error {
  override readonly name = "TransientError";
  /** How long the other side asks to wait, in ms. */
  readonly retryAfterMs: number;

  constructor(message: string, retryAfterMs = 0) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}
