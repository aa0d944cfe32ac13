import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "permission denied",
  billed: "no",
  retryable: false,
  advice: "Ask the publisher to open this operation for your account.",
};

/**
 * Code 600: the account may not use this operation. Not billed.
 *
 * @see https://docs.justoneapi.com
 */
export class PermissionDeniedError extends ApiError {
  override readonly name = "PermissionDeniedError";
  override readonly kind = "permission-denied";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
