export { ApiError, UnknownCodeError } from "./errors/api-error.ts";
export {
  CollectionFailedError,
  DailyQuotaError,
  InsufficientBalanceError,
  InvalidParametersError,
  InvalidTokenError,
  NoResultError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  SpendingLimitError,
} from "./errors/api-errors.ts";
export { type Billed, JustOneError } from "./errors/base-error.ts";
export { type CallError, isJustOneError, OutcomeUnknownError } from "./errors/call-error.ts";
export { BudgetError, type BudgetLimit, ConfigurationError, EmptyDataError } from "./errors/client-errors.ts";
export { fromJSON } from "./errors/from-json.ts";
export { GatewayError, ProtocolError, RedirectError } from "./errors/response-errors.ts";
export {
  AbortedError,
  ConnectionError,
  type ConnectionPhase,
  RequestNotSentError,
  TimeoutError,
} from "./errors/transport-errors.ts";
export { singleSend } from "./request/single-send.ts";
export type { Batch, BatchItem, BatchOptions, BatchProgress } from "./types/batches.ts";
export type { AsObserved, CallResult, Outcome } from "./types/call-result.ts";
export type { AnomalyEvent, Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from "./types/events.ts";
export type { Fetch, FetchedHeaders, FetchedResponse, FetchInit } from "./types/fetch.ts";
export type { LongInteger, ObjectWithIntegers, ParametersWithIntegers, WithIntegers } from "./types/integers.ts";
export type { Backoff, CallOptions, ClientOptions, Clock, Integers, TokenSource } from "./types/options.ts";
export type {
  Items,
  ItemsOptions,
  ItemsState,
  Page,
  Pages,
  PagesOptions,
  PagesStopReason,
  PagesState,
} from "./types/pages.ts";
export type { ParameterSchema, ParameterSchemas, SchemaIssue, SchemaResult } from "./types/schemas.ts";
export type { DryRunCall, Usage, UsageCounts } from "./types/usage.ts";
export type { ClientTools } from "./client/client-tools.ts";
export type { ClientForIntegers, ClientWithIntegers } from "./client/client-with-integers.ts";
export type { FormInit, PathResponse, PathInit } from "./client/path-types.ts";
