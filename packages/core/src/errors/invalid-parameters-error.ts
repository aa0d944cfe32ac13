import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "invalid parameters",
  billed: "no",
  retryable: false,
  advice: "Compare the parameters with the operation's documentation.",
};

/**
 * Code 400: the publisher refuses the parameters. Not billed.
 *
 * @see https://docs.justoneapi.com
 */
export class InvalidParametersError extends ApiError {
  override readonly name = "InvalidParametersError";
  override readonly kind = "invalid-parameters";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
