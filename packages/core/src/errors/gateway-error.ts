import { JustOneError } from "./just-one-error.ts";
import type { UnreadableAnswer } from "./protocol-error.ts";

/**
 * A server on the way answered 502, 503 or 504 in its own words, without the publisher's envelope. The publisher may
 * have answered and billed all the same, so the call is not retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class GatewayError extends JustOneError {
  override readonly name = "GatewayError";
  override readonly kind = "gateway";
  /** The beginning of the body, at most 200 characters. */
  readonly snippet: string;

  constructor({ operation, status, snippet }: UnreadableAnswer) {
    const body = snippet === "" ? "" : ` The body begins: ${snippet}`;
    super(`${operation} met a gateway that answered HTTP ${status} itself. It may have been billed.${body}`, {
      operation,
      status,
      attempts: 1,
      retryable: false,
      billed: "unknown",
    });
    this.snippet = snippet;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), snippet: this.snippet };
  }
}
