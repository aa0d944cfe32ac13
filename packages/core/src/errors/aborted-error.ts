import { JustOneError } from "./just-one-error.ts";

/** The caller's `AbortSignal` ended the call. Its reason is the `cause`, as the caller gave it. */
export class AbortedError extends JustOneError {
  override readonly name = "AbortedError";
  override readonly kind = "aborted";

  constructor(operation: string, sent: boolean, cause: unknown) {
    const message = sent
      ? `${operation} was aborted by its caller after it was sent. It may have been billed.`
      : `${operation} was aborted by its caller before it was sent.`;
    super(message, {
      operation,
      attempts: sent ? 1 : 0,
      retryable: !sent,
      billed: sent ? "unknown" : "no",
      cause,
    });
  }
}
