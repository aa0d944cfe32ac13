import { connectionPhase } from "./connection-phase.ts";
import type { Deadline } from "./deadline.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import { ProtocolError } from "./errors/protocol-error.ts";
import { RedirectError } from "./errors/redirect-error.ts";
import { BodyTooLarge, readBody } from "./read-body.ts";
import { readable } from "./readable.ts";
import type { Redact } from "./redact.ts";
import { safeCause, systemErrors } from "./safe-cause.ts";

/** What came back for one request, read to its end. It holds no URL, and no token even where one was echoed. */
export interface Exchange {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What was odd about the bytes of the body; undefined when nothing. */
  readonly oddity?: string | undefined;
}

/** What one request is sent under. */
export interface ExchangeContext {
  readonly operation: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly deadline: Deadline;
  readonly maxBodyBytes: number;
  readonly redact: Redact;
  /** Cleans a whole body; see `createBodyRedact`. */
  readonly redactBody: Redact;
}

/**
 * Sends one request and reads its whole answer within the deadline.
 *
 * @throws AbortedError, TimeoutError, ConnectionError, ProtocolError, RedirectError
 */
export async function exchange(request: Request, context: ExchangeContext): Promise<Exchange> {
  const { operation, fetch, deadline, maxBodyBytes, redact, redactBody } = context;
  let response: Response | undefined;
  try {
    response = await deadline.race(fetch(request));
    if (isRedirect(response)) {
      // Not waited for: nobody reads the body of a redirect, and letting go of it cannot matter.
      void response.body?.cancel().catch(() => undefined);
      throw new RedirectError(operation, response.status === 0 ? undefined : response.status);
    }
    const { text, oddity: found } = await deadline.race(readBody(response, maxBodyBytes));
    const oddity = found === undefined ? undefined : readable(redact(found));
    return { status: response.status, headers: response.headers, text: redactBody(text), oddity };
  } catch (thrown) {
    if (thrown instanceof RedirectError) throw thrown;
    throw deadline.error(operation, true) ?? failure(thrown, response, context);
  }
}

function isRedirect({ type, status, redirected }: Response): boolean {
  return type === "opaqueredirect" || redirected || (status >= 300 && status < 400);
}

function failure(
  thrown: unknown,
  response: Response | undefined,
  { operation, maxBodyBytes, redact }: ExchangeContext,
): ConnectionError | ProtocolError {
  if (response === undefined) return new ConnectionError(operation, connectionPhase(thrown), safeCause(thrown, redact));
  const reason = unreadable(thrown, maxBodyBytes);
  if (reason === undefined) return new ConnectionError(operation, "body", safeCause(thrown, redact));
  return new ProtocolError({ operation, status: response.status, contentType: undefined, reason, snippet: "" });
}

function unreadable(thrown: unknown, maxBodyBytes: number): string | undefined {
  if (thrown instanceof BodyTooLarge) return `a body of more than ${maxBodyBytes} bytes, which was not read to its end`;
  const isCorrupt = systemErrors(thrown).some(({ code }) => /^(Z_|ERR_.*(BROTLI|ZSTD))/.test(code));
  return isCorrupt ? "a body whose compression is broken" : undefined;
}
