import { isJustOneError } from "./is-just-one-error.ts";
import { JustOneError } from "./just-one-error.ts";

/**
 * What every error is, by `instanceof`, after which nobody can tell from here whether the call was billed: bytes were
 * sent and no complete envelope came back, or one with a code of unpublished meaning. Its own class and `kind` say what
 * happened: a timeout, a broken connection, an unreadable answer. Check the account before repeating such a call.
 *
 * @see https://docs.justoneapi.com
 */
export abstract class OutcomeUnknownError extends JustOneError {
  static override [Symbol.hasInstance](value: unknown): boolean {
    return isJustOneError(value) && value.billed === "unknown";
  }
}
