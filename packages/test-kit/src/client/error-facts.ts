/** What has to be known of the error a business code becomes, as the publisher's facts have it. */
export interface ErrorFacts {
  readonly name: string;
  readonly kind: string;
  readonly billed: "yes" | "no" | "unknown";
  readonly retryable: boolean;
}

const UNKNOWN: ErrorFacts = { name: "UnknownCodeError", kind: "unknown-code", billed: "unknown", retryable: false };

/** The error each business code has to become. */
export const ERROR_FACTS: Readonly<Record<number, ErrorFacts>> = {
  100: { name: "InvalidTokenError", kind: "invalid-token", billed: "no", retryable: false },
  101: UNKNOWN,
  201: { name: "NoResultError", kind: "no-result", billed: "yes", retryable: false },
  202: UNKNOWN,
  300: UNKNOWN,
  301: { name: "CollectionFailedError", kind: "collection-failed", billed: "no", retryable: true },
  302: { name: "RateLimitError", kind: "rate-limit", billed: "no", retryable: true },
  303: { name: "DailyQuotaError", kind: "daily-quota", billed: "no", retryable: false },
  400: { name: "InvalidParametersError", kind: "invalid-parameters", billed: "no", retryable: false },
  404: UNKNOWN,
  500: { name: "ServerError", kind: "server", billed: "no", retryable: true },
  503: UNKNOWN,
  600: { name: "PermissionDeniedError", kind: "permission-denied", billed: "no", retryable: false },
  601: { name: "InsufficientBalanceError", kind: "insufficient-balance", billed: "no", retryable: false },
  602: { name: "SpendingLimitError", kind: "spending-limit", billed: "no", retryable: false },
};
