import { JustOneError } from "./just-one-error.ts";

/** Which limit of the client a call would have exceeded. */
export type BudgetLimit = "maxCalls" | "maxBilled";

/**
 * The budget of the client does not allow another request; this one was not sent.
 *
 * @see https://docs.justoneapi.com
 */
export class BudgetError extends JustOneError {
  override readonly name = "BudgetError";
  override readonly kind = "budget";
  readonly limit: BudgetLimit;

  constructor(operation: string, limit: BudgetLimit, value: number) {
    super(
      `${operation} was not sent: the client's ${limit} of ${value} is reached. Raise it, or make another client.`,
      {
        operation,
        attempts: 0,
        retryable: false,
        billed: "no",
      },
    );
    this.limit = limit;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), limit: this.limit };
  }
}
