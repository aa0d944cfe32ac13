import type { AbortedError } from "./aborted-error.ts";
import type { BudgetError } from "./budget-error.ts";
import type { CollectionFailedError } from "./collection-failed-error.ts";
import type { ConfigurationError } from "./configuration-error.ts";
import type { ConnectionError } from "./connection-error.ts";
import type { DailyQuotaError } from "./daily-quota-error.ts";
import type { EmptyDataError } from "./empty-data-error.ts";
import type { GatewayError } from "./gateway-error.ts";
import type { InsufficientBalanceError } from "./insufficient-balance-error.ts";
import type { InvalidParametersError } from "./invalid-parameters-error.ts";
import type { InvalidTokenError } from "./invalid-token-error.ts";
import type { NothingThereError } from "./nothing-there-error.ts";
import type { PermissionDeniedError } from "./permission-denied-error.ts";
import type { ProtocolError } from "./protocol-error.ts";
import type { RateLimitError } from "./rate-limit-error.ts";
import type { RedirectError } from "./redirect-error.ts";
import type { ServerError } from "./server-error.ts";
import type { SpendingLimitError } from "./spending-limit-error.ts";
import type { TimeoutError } from "./timeout-error.ts";
import type { UnknownCodeError } from "./unknown-code-error.ts";

/** Every error a call can end with; `kind` tells them apart. */
export type CallError =
  | AbortedError
  | BudgetError
  | CollectionFailedError
  | ConfigurationError
  | ConnectionError
  | DailyQuotaError
  | EmptyDataError
  | GatewayError
  | InsufficientBalanceError
  | InvalidParametersError
  | InvalidTokenError
  | NothingThereError
  | PermissionDeniedError
  | ProtocolError
  | RateLimitError
  | RedirectError
  | ServerError
  | SpendingLimitError
  | TimeoutError
  | UnknownCodeError;
