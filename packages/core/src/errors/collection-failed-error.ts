import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "collection failed",
  billed: "no",
  retryable: true,
  advice: "It may work on another try; try a few times at most.",
};

/**
 * Code 301: the publisher failed to collect the data. Not billed; may be repeated a few times.
 *
 * @see https://docs.justoneapi.com
 */
export class CollectionFailedError extends ApiError {
  override readonly name = "CollectionFailedError";
  override readonly kind = "collection-failed";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
