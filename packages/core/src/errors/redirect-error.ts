import { JustOneError } from "./just-one-error.ts";

/**
 * The server answered with a redirect. It is never followed: the token is part of the URL and would go along, to any
 * host.
 */
export class RedirectError extends JustOneError {
  override readonly name = "RedirectError";
  override readonly kind = "redirect";

  constructor(operation: string, status: number | undefined) {
    const message =
      `${operation} was answered with a redirect, which is never followed because the token would go along. ` +
      "Check the base URL; it must be the publisher's own.";
    super(message, { operation, status, attempts: 1, retryable: false, billed: "unknown" });
  }
}
