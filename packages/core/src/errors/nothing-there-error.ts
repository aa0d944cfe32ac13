import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "nothing there",
  billed: "yes",
  retryable: false,
  advice: "The thing asked for does not exist; asking again is billed again.",
};

/**
 * Code 201: the request succeeded and is billed, but the thing asked for does not exist.
 *
 * @see https://docs.justoneapi.com
 */
export class NothingThereError extends ApiError {
  override readonly name = "NothingThereError";
  override readonly kind = "nothing-there";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
