import type { Billed } from "./base-error.ts";

/** What a business code means for the caller. */
export interface CodeFacts {
  /** The name of its error class. */
  readonly name: string;
  /** The `kind` of its error. */
  readonly kind: string;
  /** What the code means, in a few words. */
  readonly meaning: string;
  /** Whether a response with this code is billed. */
  readonly billed: Billed;
  /** Whether the same call may succeed when it is retried. */
  readonly retryable: boolean;
  /** Whether the code concerns the called operation only or the whole account. */
  readonly scope: "operation" | "account";
  /** Whether further calls of a batch are certain to fail too. */
  readonly endsBatch: boolean;
  /** The HTTP status that a server may respond with if an error with this code ends its own request. */
  readonly suggestedHttpStatus: number;
  /** What the caller should do next, as a sentence. */
  readonly advice: string;
}

/**
 * Every business code whose meaning is published, except 0 (success). A new row is enough for a new code: its error is
 * thrown with these facts and is part of `CallError`. A class to import by name is added in `api-errors.ts`.
 *
 * @see https://docs.justoneapi.com
 */
export const CODE_FACTS = {
  100: {
    name: "InvalidTokenError",
    kind: "invalid-token",
    meaning: "invalid or inactive token",
    billed: "no",
    retryable: false,
    scope: "account",
    endsBatch: true,
    suggestedHttpStatus: 401,
    advice: "Check the token in your account and pass it as { token } or in JUSTONEAPI_TOKEN.",
  },
  201: {
    name: "NoResultError",
    kind: "no-result",
    meaning: "no result",
    billed: "yes",
    retryable: false,
    scope: "operation",
    endsBatch: false,
    suggestedHttpStatus: 404,
    advice: "The requested item does not exist. Each further call is billed too.",
  },
  301: {
    name: "CollectionFailedError",
    kind: "collection-failed",
    meaning: "collection failed",
    billed: "no",
    retryable: true,
    scope: "operation",
    endsBatch: false,
    suggestedHttpStatus: 502,
    advice: "Retry the call a few times at most.",
  },
  302: {
    name: "RateLimitError",
    kind: "rate-limit",
    meaning: "rate limit exceeded",
    billed: "no",
    retryable: true,
    scope: "operation",
    endsBatch: false,
    suggestedHttpStatus: 429,
    advice: "Wait, then call this operation less often.",
  },
  303: {
    name: "DailyQuotaError",
    kind: "daily-quota",
    meaning: "daily quota exceeded",
    billed: "no",
    retryable: false,
    scope: "operation",
    endsBatch: true,
    suggestedHttpStatus: 429,
    advice: "Continue after midnight in Asia/Shanghai, or raise the quota.",
  },
  400: {
    name: "InvalidParametersError",
    kind: "invalid-parameters",
    meaning: "invalid parameters",
    billed: "no",
    retryable: false,
    scope: "operation",
    endsBatch: false,
    suggestedHttpStatus: 400,
    advice: "Compare the parameters with the operation's documentation.",
  },
  500: {
    name: "ServerError",
    kind: "server",
    meaning: "internal server error",
    billed: "no",
    retryable: true,
    scope: "operation",
    endsBatch: false,
    suggestedHttpStatus: 502,
    advice: "Try again later. The API returns this code for a path that does not exist too.",
  },
  600: {
    name: "PermissionDeniedError",
    kind: "permission-denied",
    meaning: "permission denied",
    billed: "no",
    retryable: false,
    scope: "operation",
    endsBatch: true,
    suggestedHttpStatus: 403,
    advice: "Ask Just One API to enable this operation for your account.",
  },
  601: {
    name: "InsufficientBalanceError",
    kind: "insufficient-balance",
    meaning: "insufficient balance",
    billed: "no",
    retryable: false,
    scope: "account",
    endsBatch: true,
    suggestedHttpStatus: 402,
    advice: "Top up the account's balance.",
  },
  602: {
    name: "SpendingLimitError",
    kind: "spending-limit",
    meaning: "spending limit of the token reached",
    billed: "no",
    retryable: false,
    scope: "account",
    endsBatch: true,
    suggestedHttpStatus: 402,
    advice: "Raise the token's own spending limit.",
  },
} as const;

/** A business code whose meaning is published. */
export type KnownCode = keyof typeof CODE_FACTS;

/** The facts of a code without a published meaning: it may have been billed, so it is not retryable. */
export const UNKNOWN_CODE_FACTS = {
  name: "UnknownCodeError",
  kind: "unknown-code",
  meaning: "meaning not published",
  billed: "unknown",
  retryable: false,
  scope: "operation",
  endsBatch: false,
  suggestedHttpStatus: 502,
  advice: "Ask the support of Just One API what this code means.",
} as const;
