import { connectionPhase } from "./connection-phase.ts";
import type { Deadline } from "./deadline.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { RedirectError } from "./errors/redirect-error.ts";
import type { Redact } from "./redact.ts";
import { safeCause } from "./safe-cause.ts";

/** What came back for one request, read to its end. It holds no URL. */
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
}

/**
 * Sends one request and reads its whole answer within the deadline.
 *
 * @throws AbortedError, TimeoutError, ConnectionError, RedirectError
 */
export async function exchange(request: Request, context: ExchangeContext): Promise<Exchange> {
  const { operation, fetch, deadline, redact } = context;
  let response: Response | undefined;
  try {
    response = await fetch(request);
    if (isRedirect(response)) {
      await response.body?.cancel();
      throw new RedirectError(operation, response.status === 0 ? undefined : response.status);
    }
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (thrown) {
    if (thrown instanceof RedirectError) throw thrown;
    const phase = response === undefined ? connectionPhase(thrown) : "body";
    throw deadline.error(operation) ?? new ConnectionError(operation, phase, safeCause(thrown, redact));
  }
}

function isRedirect(response: Response): boolean {
  return response.type === "opaqueredirect" || (response.status >= 300 && response.status < 400);
}
