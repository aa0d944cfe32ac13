import type { KnownCodeError, UnknownCodeError } from "./api-error.ts";
import { BRAND, JustOneError } from "./base-error.ts";
import type { BudgetError, ConfigurationError, EmptyDataError } from "./client-errors.ts";
import type { KnownCode } from "./code-facts.ts";
import type { GatewayError, ProtocolError, RedirectError } from "./response-errors.ts";
import type { AbortedError, ConnectionError, RequestNotSentError, TimeoutError } from "./transport-errors.ts";

/** Every error a call can end with. `kind` distinguishes them. */
export type CallError =
  | { [Code in KnownCode]: KnownCodeError<Code> }[KnownCode]
  | UnknownCodeError
  | AbortedError
  | BudgetError
  | ConfigurationError
  | ConnectionError
  | EmptyDataError
  | GatewayError
  | ProtocolError
  | RedirectError
  | RequestNotSentError
  | TimeoutError;

/**
 * Whether a thrown value is an error of these clients. Recognises errors of another copy of this package and of another
 * realm too, e.g. of Jest or an iframe, which `instanceof` does not.
 *
 * @example if (isJustOneError(thrown) && thrown.kind === "rate-limit") …
 */
export function isJustOneError(value: unknown): value is CallError {
  return typeof value === "object" && value !== null && BRAND in value;
}

/**
 * For `instanceof` only: matches every error after which it is unknown whether the call was billed. The request was sent,
 * and either no complete envelope came back or its code has no published meaning. The error's own class and `kind` name
 * the cause, e.g. a timeout. Check the account before you retry such a call.
 *
 * @see https://docs.justoneapi.com
 */
export abstract class OutcomeUnknownError extends JustOneError {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isJustOneError(value) && value.billed === "unknown";
  }
}
