import { JustOneError } from "./just-one-error.ts";

/** What came back instead of an envelope. */
export interface UnreadableAnswer {
  readonly operation: string;
  readonly status: number;
  readonly contentType: string | undefined;
  /** Why it is no envelope, as the end of a sentence. */
  readonly reason: string;
  /** The beginning of the body, already cleaned of the token and cut short. */
  readonly snippet: string;
}

/**
 * An answer came back that is not the publisher's envelope: empty, HTML, broken JSON. The call may have been billed, so
 * it is not retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class ProtocolError extends JustOneError {
  override readonly name = "ProtocolError";
  override readonly kind = "protocol";
  /** The content type of the answer. */
  readonly contentType: string | undefined;
  /** The beginning of the body, at most 200 characters. */
  readonly snippet: string;

  constructor(answer: UnreadableAnswer) {
    const { operation, status, contentType, reason, snippet } = answer;
    const body = snippet === "" ? "" : ` The body begins: ${snippet}`;
    const message =
      `${operation} answered HTTP ${status} (${contentType ?? "no content type"}) with ${reason}; ` +
      `expected a JSON object with a numeric "code". It may have been billed.${body}`;
    super(message, { operation, status, attempts: 1, retryable: false, billed: "unknown" });
    this.contentType = contentType;
    this.snippet = snippet;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), contentType: this.contentType, snippet: this.snippet };
  }
}
