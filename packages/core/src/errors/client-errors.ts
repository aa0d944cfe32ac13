import { JustOneError } from "./base-error.ts";

/**
 * The client or a call has options or parameters that cannot be used. Nothing was sent. The message leaves out values
 * that may hold a secret.
 */
export class ConfigurationError extends JustOneError {
  override readonly name = "ConfigurationError";
  override readonly kind = "configuration";

  constructor(message: string, operation = "client setup", cause?: Error, suggestedHttpStatus = 500) {
    super(message, { operation, attempts: 0, retryable: false, billed: "no", suggestedHttpStatus, cause });
  }
}

/** The error of an option with a value that cannot be used. */
export function invalidOption(
  option: string,
  expected: string,
  value: unknown,
  operation?: string,
): ConfigurationError {
  return new ConfigurationError(describeInvalidOption(option, expected, value), operation);
}

/** The message about an option with a value that cannot be used, the value cut short. */
function describeInvalidOption(option: string, expected: string, value: unknown): string {
  // A token of a wrong type is secret too.
  const isSecret = option === "token" || option === "baseUrl";
  return `${option} must be ${expected}, got ${isSecret ? `a value of type ${typeof value}` : describeValue(value)}.`;
}

/** A value for a message: a text in quotes and cut short, an object only by its kind. Runs no code of the value. */
export function describeValue(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 40));
  if (typeof value === "function") return "a function";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

/** The limit of the client that a call would have exceeded. */
export type BudgetLimit = "maxCalls" | "maxBilled";

/**
 * The request would have exceeded a limit of the client (`maxCalls` or `maxBilled`). It was not sent.
 *
 * @see https://docs.justoneapi.com
 */
export class BudgetError extends JustOneError {
  override readonly name = "BudgetError";
  override readonly kind = "budget";
  /** The limit that the request would have exceeded. */
  readonly limit: BudgetLimit;

  constructor(operation: string, limit: BudgetLimit, value: number) {
    super(
      `${operation} was not sent: the client's ${limit} of ${value} is reached. Raise ${limit}, or create another client.`,
      {
        operation,
        attempts: 0,
        retryable: false,
        billed: "no",
        suggestedHttpStatus: 429,
      },
    );
    this.limit = limit;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), limit: this.limit };
  }
}

/**
 * A successful response without data, if the caller asked for an error in this case (`throwOnEmptyData`). The call is
 * billed, and so is each retry.
 *
 * @see https://docs.justoneapi.com
 */
export class EmptyDataError extends JustOneError {
  override readonly name = "EmptyDataError";
  override readonly kind = "empty-data";

  constructor(operation: string, status: number, requestId: string | undefined, attempts = 1) {
    super(`${operation} returned success without data. The call is billed, and so is each retry.`, {
      operation,
      code: 0,
      status,
      requestId,
      attempts,
      retryable: false,
      billed: "yes",
      suggestedHttpStatus: 404,
    });
  }
}
