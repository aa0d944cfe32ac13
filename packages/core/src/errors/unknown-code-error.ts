import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "meaning not published",
  billed: "unknown",
  retryable: false,
  advice: "Ask the publisher's support what this code means; it is carried as it came.",
};

/**
 * A code whose meaning is not published (101, 202, 300, 404, 503 and any new one), carried as it came. Whether it is billed is
 * not known, so it is never retryable.
 *
 * @see https://docs.justoneapi.com
 */
export class UnknownCodeError extends ApiError {
  override readonly name = "UnknownCodeError";
  override readonly kind = "unknown-code";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
