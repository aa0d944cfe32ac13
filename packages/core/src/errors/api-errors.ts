import { type ApiError, type ErrorResponse, isKnownCode, KnownCodeError, UnknownCodeError } from "./api-error.ts";
import type { KnownCode } from "./code-facts.ts";

/**
 * Code 100: the token is wrong or inactive. Not billed; every further call fails in the same way.
 *
 * @see https://docs.justoneapi.com
 */
export class InvalidTokenError extends KnownCodeError<100> {}

/**
 * Code 201: the request succeeded and is billed, but the requested item does not exist.
 *
 * @see https://docs.justoneapi.com
 */
export class NoResultError extends KnownCodeError<201> {}

/**
 * Code 301: the API could not collect the data. Not billed; may be retried a few times.
 *
 * @see https://docs.justoneapi.com
 */
export class CollectionFailedError extends KnownCodeError<301> {}

/**
 * Code 302: the account called this operation too often. Not billed; a later call may succeed.
 *
 * @see https://docs.justoneapi.com
 */
export class RateLimitError extends KnownCodeError<302> {}

/**
 * Code 303: the account's daily quota is used up. Not billed; a new day begins at midnight in Asia/Shanghai.
 *
 * @see https://docs.justoneapi.com
 */
export class DailyQuotaError extends KnownCodeError<303> {}

/**
 * Code 400: the API rejected the parameters. Not billed.
 *
 * @see https://docs.justoneapi.com
 */
export class InvalidParametersError extends KnownCodeError<400> {}

/**
 * Code 500: the API failed. Not billed; may be retried. The API returns it for a path that does not exist too.
 *
 * @see https://docs.justoneapi.com
 */
export class ServerError extends KnownCodeError<500> {}

/**
 * Code 600: the account may not use this operation. Not billed.
 *
 * @see https://docs.justoneapi.com
 */
export class PermissionDeniedError extends KnownCodeError<600> {}

/**
 * Code 601: the account's balance is used up. Not billed; every further call fails in the same way.
 *
 * @see https://docs.justoneapi.com
 */
export class InsufficientBalanceError extends KnownCodeError<601> {}

/**
 * Code 602: the token's own spending limit is reached. Not billed; every further call fails in the same way.
 *
 * @see https://docs.justoneapi.com
 */
export class SpendingLimitError extends KnownCodeError<602> {}

/** The classes of the known codes. */
export const ERROR_CLASSES: Readonly<Partial<Record<KnownCode, new (response: ErrorResponse) => ApiError>>> = {
  100: InvalidTokenError,
  201: NoResultError,
  301: CollectionFailedError,
  302: RateLimitError,
  303: DailyQuotaError,
  400: InvalidParametersError,
  500: ServerError,
  600: PermissionDeniedError,
  601: InsufficientBalanceError,
  602: SpendingLimitError,
};

/** The error of a response whose code is not 0: of the code's own class, or an {@link UnknownCodeError}. */
export function createApiError(response: ErrorResponse): ApiError {
  const { code } = response;
  if (!isKnownCode(code)) return new UnknownCodeError(response);
  const ErrorClass = ERROR_CLASSES[code] ?? KnownCodeError;
  return new ErrorClass(response);
}
