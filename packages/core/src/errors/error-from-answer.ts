import type { ApiAnswer, ApiError } from "./api-error.ts";
import { CollectionFailedError } from "./collection-failed-error.ts";
import { DailyQuotaError } from "./daily-quota-error.ts";
import { InsufficientBalanceError } from "./insufficient-balance-error.ts";
import { InvalidParametersError } from "./invalid-parameters-error.ts";
import { InvalidTokenError } from "./invalid-token-error.ts";
import { NothingThereError } from "./nothing-there-error.ts";
import { PermissionDeniedError } from "./permission-denied-error.ts";
import { RateLimitError } from "./rate-limit-error.ts";
import { ServerError } from "./server-error.ts";
import { SpendingLimitError } from "./spending-limit-error.ts";
import { UnknownCodeError } from "./unknown-code-error.ts";

/** The error class of the answer's business code; an {@link UnknownCodeError} where the code has none of its own. */
export function errorFromAnswer(answer: ApiAnswer): ApiError {
  switch (answer.code) {
    case 100:
      return new InvalidTokenError(answer);
    case 201:
      return new NothingThereError(answer);
    case 301:
      return new CollectionFailedError(answer);
    case 302:
      return new RateLimitError(answer);
    case 303:
      return new DailyQuotaError(answer);
    case 400:
      return new InvalidParametersError(answer);
    case 500:
      return new ServerError(answer);
    case 600:
      return new PermissionDeniedError(answer);
    case 601:
      return new InsufficientBalanceError(answer);
    case 602:
      return new SpendingLimitError(answer);
    default:
      return new UnknownCodeError(answer);
  }
}
