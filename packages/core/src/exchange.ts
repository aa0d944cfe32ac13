import { connectionPhase } from "./connection-phase.ts";
import type { Deadline } from "./deadline.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { RedirectError } from "./errors/redirect-error.ts";
import type { Redact } from "./redact.ts";
import { safeCause } from "./safe-cause.ts";

/** What came back for one request, read to its end. It holds no URL, and no token even where one was echoed. */
export interface Exchange {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What one request is sent under. */
export interface ExchangeContext {
  readonly operation: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly deadline: Deadline;
  readonly redact: Redact;
  /** Cleans a whole body; see `createBodyRedact`. */
  readonly redactBody: Redact;
}

/**
 * Sends one request and reads its whole answer within the deadline.
 *
 * @throws AbortedError, TimeoutError, ConnectionError, RedirectError
 */
export async function exchange(request: Request, context: ExchangeContext): Promise<Exchange> {
  const { operation, fetch, deadline, redact, redactBody } = context;
  let response: Response | undefined;
  try {
    response = await deadline.race(fetch(request));
    if (isRedirect(response)) {
      // Not waited for: nobody reads the body of a redirect, and letting go of it cannot matter.
      void response.body?.cancel().catch(() => undefined);
      throw new RedirectError(operation, response.status === 0 ? undefined : response.status);
    }
    const text = await deadline.race(response.text());
    return { status: response.status, headers: response.headers, text: redactBody(text) };
  } catch (thrown) {
    if (thrown instanceof RedirectError) throw thrown;
    const phase = response === undefined ? connectionPhase(thrown) : "body";
    throw deadline.error(operation, true) ?? new ConnectionError(operation, phase, safeCause(thrown, redact));
  }
}

function isRedirect({ type, status, redirected }: Response): boolean {
  return type === "opaqueredirect" || redirected || (status >= 300 && status < 400);
}
