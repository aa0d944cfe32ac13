import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "invalid or inactive token",
  billed: "no",
  retryable: false,
  advice: "Check the token in your account and pass it as { token } or in JUSTONEAPI_TOKEN.",
};

/**
 * Code 100: the token is wrong or inactive. Not billed; every further call will fail the same way.
 *
 * @see https://docs.justoneapi.com
 */
export class InvalidTokenError extends ApiError {
  override readonly name = "InvalidTokenError";
  override readonly kind = "invalid-token";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
