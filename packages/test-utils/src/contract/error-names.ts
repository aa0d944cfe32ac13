/** The error class each business code has to become; every other code becomes an `UnknownCodeError`. */
export const ERROR_NAMES: Readonly<Record<number, string>> = {
  100: "InvalidTokenError",
  201: "NothingThereError",
  301: "CollectionFailedError",
  302: "RateLimitError",
  303: "DailyQuotaError",
  400: "InvalidParametersError",
  500: "ServerError",
  600: "PermissionDeniedError",
  601: "InsufficientBalanceError",
  602: "SpendingLimitError",
};
