import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "rate limit exceeded",
  billed: "no",
  retryable: true,
  advice: "Wait, then call this operation more slowly.",
};

/**
 * Code 302: too many calls of this operation for this account. Not billed; passes by itself.
 *
 * @see https://docs.justoneapi.com
 */
export class RateLimitError extends ApiError {
  override readonly name = "RateLimitError";
  override readonly kind = "rate-limit";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
