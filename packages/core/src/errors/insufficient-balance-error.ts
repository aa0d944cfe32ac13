import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "insufficient balance",
  billed: "no",
  retryable: false,
  advice: "Top up the account's balance.",
};

/**
 * Code 601: the account has no money left. Not billed; every further call will fail the same way.
 *
 * @see https://docs.justoneapi.com
 */
export class InsufficientBalanceError extends ApiError {
  override readonly name = "InsufficientBalanceError";
  override readonly kind = "insufficient-balance";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
