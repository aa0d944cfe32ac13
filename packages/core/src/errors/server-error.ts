import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "internal server error",
  billed: "no",
  retryable: true,
  advice: "Try again later; the publisher also answers this for a path that does not exist.",
};

/**
 * Code 500: the publisher failed. Not billed; may be repeated. Also the answer for a path that does not exist.
 *
 * @see https://docs.justoneapi.com
 */
export class ServerError extends ApiError {
  override readonly name = "ServerError";
  override readonly kind = "server";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
