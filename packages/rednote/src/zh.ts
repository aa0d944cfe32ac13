import type { ClientForIntegers, ClientOptions, Integers } from "@justone-clients/core";
import { createClient } from "@justone-clients/core/platform";
import { operations } from "./generated/operations.ts";
import type { RednoteClient } from "./generated/zh/client.ts";

export {
  AbortedError,
  ApiError,
  BudgetError,
  CollectionFailedError,
  ConfigurationError,
  ConnectionError,
  DailyQuotaError,
  EmptyDataError,
  fromJSON,
  GatewayError,
  InsufficientBalanceError,
  InvalidParametersError,
  InvalidTokenError,
  isJustOneError,
  JustOneError,
  NoResultError,
  OutcomeUnknownError,
  PermissionDeniedError,
  ProtocolError,
  RateLimitError,
  RedirectError,
  RequestNotSentError,
  ServerError,
  singleSend,
  SpendingLimitError,
  TimeoutError,
  UnknownCodeError,
} from "@justone-clients/core";
export type {
  AnomalyEvent,
  AsObserved,
  Backoff,
  Batch,
  BatchItem,
  BatchOptions,
  BatchProgress,
  Billed,
  BudgetLimit,
  CallError,
  CallOptions,
  CallResult,
  ClientForIntegers,
  ClientOptions,
  ClientTools,
  ClientWithIntegers,
  Clock,
  ConnectionPhase,
  DryRunCall,
  Fetch,
  FetchedHeaders,
  FetchedResponse,
  FetchInit,
  FormInit,
  Hooks,
  Integers,
  Items,
  ItemsOptions,
  ItemsState,
  Logger,
  LongInteger,
  ObjectWithIntegers,
  Outcome,
  Page,
  Pages,
  PagesOptions,
  PagesState,
  PagesStopReason,
  ParameterSchema,
  ParameterSchemas,
  ParametersWithIntegers,
  PathInit,
  PathResponse,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SchemaIssue,
  SchemaResult,
  TokenSource,
  Usage,
  UsageCounts,
  WithIntegers,
} from "@justone-clients/core";
export type * from "./generated/zh/client.ts";
export type * from "./generated/zh/schema.ts";

/**
 * 创建小红书接口的客户端。
 *
 * @throws ConfigurationError 选项无法使用
 * @see https://docs.justoneapi.com
 */
export function createRednoteClient<Mode extends Integers | undefined = "number">(
  options: ClientOptions<Mode> = {},
): ClientForIntegers<RednoteClient, Mode> {
  return createClient<RednoteClient, Mode>(operations, options);
}
