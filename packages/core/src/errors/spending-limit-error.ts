import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "spending limit of the token reached",
  billed: "no",
  retryable: false,
  advice: "Raise the token's own spending limit.",
};

/**
 * Code 602: the token's own spending limit is reached. Not billed; every further call will fail the same way.
 *
 * @see https://docs.justoneapi.com
 */
export class SpendingLimitError extends ApiError {
  override readonly name = "SpendingLimitError";
  override readonly kind = "spending-limit";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
