import { JustOneError } from "./just-one-error.ts";

/**
 * Success without data, for those who asked for an error then (`emptyData: "throw"`). The call is billed; people report
 * that the collection in fact failed, but asking again is billed again.
 *
 * @see https://docs.justoneapi.com
 */
export class EmptyDataError extends JustOneError {
  override readonly name = "EmptyDataError";
  override readonly kind = "empty-data";

  constructor(operation: string, status: number, requestId: string | undefined) {
    super(`${operation} answered success without data. It is billed, and asking again is billed again.`, {
      operation,
      code: 0,
      status,
      requestId,
      attempts: 1,
      retryable: false,
      billed: "yes",
    });
  }
}
