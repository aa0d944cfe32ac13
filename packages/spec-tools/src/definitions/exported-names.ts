/**
 * The values that core exports, and each platform's package with it. Listed by name, so that a platform exports only what
 * is meant to be public. A test compares both lists with core.
 */
export const CORE_VALUES: readonly string[] = `
  AbortedError ApiError BudgetError CollectionFailedError ConfigurationError ConnectionError DailyQuotaError
  EmptyDataError fromJSON GatewayError InsufficientBalanceError InvalidParametersError InvalidTokenError isJustOneError
  JustOneError NoResultError OutcomeUnknownError PermissionDeniedError ProtocolError RateLimitError RedirectError
  RequestNotSentError ServerError singleSend SpendingLimitError TimeoutError UnknownCodeError
`
  .trim()
  .split(/\s+/);

/** The types that core exports, and each platform's package with it. */
export const CORE_TYPES: readonly string[] = `
  AnomalyEvent AsObserved Backoff Batch BatchItem BatchOptions BatchProgress Billed BudgetLimit CallError CallOptions
  CallResult ClientForIntegers ClientOptions ClientTools ClientWithIntegers Clock ConnectionPhase DryRunCall Fetch
  FetchedHeaders FetchedResponse FetchInit FormInit
  Hooks Integers Items ItemsOptions ItemsState Logger LongInteger ObjectWithIntegers Outcome Page Pages PagesOptions PagesState
  PagesStopReason ParameterSchema ParameterSchemas ParametersWithIntegers PathInit PathResponse RequestEvent
  ResponseEvent RetryEvent SchemaIssue SchemaResult TokenSource Usage UsageCounts WithIntegers
`
  .trim()
  .split(/\s+/);
