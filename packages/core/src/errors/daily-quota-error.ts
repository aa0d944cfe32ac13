import { ApiError, type ApiAnswer, type CodeFacts } from "./api-error.ts";

const FACTS: CodeFacts = {
  meaning: "daily quota exceeded",
  billed: "no",
  retryable: false,
  advice: "Go on after midnight in Asia/Shanghai, or raise the quota.",
};

/**
 * Code 303: the account's quota of the day is used up. Not billed; the day turns at midnight in Asia/Shanghai.
 *
 * @see https://docs.justoneapi.com
 */
export class DailyQuotaError extends ApiError {
  override readonly name = "DailyQuotaError";
  override readonly kind = "daily-quota";

  constructor(answer: ApiAnswer) {
    super(answer, FACTS);
  }
}
