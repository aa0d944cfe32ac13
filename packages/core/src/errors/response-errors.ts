import { JustOneError } from "./base-error.ts";

/** A response without an envelope. */
export interface UnreadableResponse {
  readonly operation: string;
  readonly status: number;
  readonly contentType: string | undefined;
  /** What the body is instead of an envelope, as the end of a sentence. */
  readonly reason: string;
  /** The beginning of the body, already redacted and cut short. */
  readonly snippet: string;
}

/**
 * The response is not the API's envelope: an empty body, HTML, broken JSON. The call may have been billed, so it is not
 * retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class ProtocolError extends JustOneError {
  override readonly name = "ProtocolError";
  override readonly kind = "protocol";
  /** The content type of the response. */
  readonly contentType: string | undefined;
  /** The beginning of the body, at most 200 characters. */
  readonly snippet: string;

  constructor(response: UnreadableResponse) {
    const { operation, status, contentType, reason, snippet } = response;
    const message =
      `${operation} returned HTTP ${status} (${contentType ?? "no content type"}) with ${reason}; ` +
      `expected a JSON object with a numeric "code". The call may have been billed.${describeBody(snippet)}`;
    super(message, { operation, status, attempts: 1, retryable: false, billed: "unknown" });
    this.contentType = contentType;
    this.snippet = snippet;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), contentType: this.contentType, snippet: this.snippet };
  }
}

/**
 * A gateway in front of the API returned 502, 503 or 504 with its own body instead of the API's envelope. The API may
 * have received and billed the call, so it is not retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class GatewayError extends JustOneError {
  override readonly name = "GatewayError";
  override readonly kind = "gateway";
  /** The beginning of the body, at most 200 characters. */
  readonly snippet: string;

  constructor({ operation, status, snippet }: UnreadableResponse) {
    const message = `${operation} received HTTP ${status} from a gateway, not from the API. The call may have been billed.`;
    super(`${message}${describeBody(snippet)}`, {
      operation,
      status,
      attempts: 1,
      retryable: false,
      billed: "unknown",
      suggestedHttpStatus: status,
    });
    this.snippet = snippet;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), snippet: this.snippet };
  }
}

/**
 * The server returned a redirect. Redirects are never followed: the URL contains the token, and the target may be any
 * host.
 */
export class RedirectError extends JustOneError {
  override readonly name = "RedirectError";
  override readonly kind = "redirect";

  constructor(operation: string, status: number | undefined) {
    const message =
      `${operation} received a redirect, which is not followed because it would pass on the token. ` +
      "Check that baseUrl is the address of the API itself.";
    super(message, { operation, status, attempts: 1, retryable: false, billed: "unknown" });
  }
}

function describeBody(snippet: string): string {
  return snippet === "" ? "" : ` The body begins: ${snippet}`;
}
