import { ProtocolError, RedirectError } from "../errors/response-errors.ts";
import { ConnectionError } from "../errors/transport-errors.ts";
import type { Exchange } from "../response/parse-response.ts";
import { readable, type Redact, safeCause } from "../response/redact.ts";
import { connectionPhase, systemErrors } from "./connection-phase.ts";
import type { Deadline } from "./deadline.ts";

/** What one request is sent under. */
interface ExchangeContext {
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

/** A body that was read to its end. */
interface Body {
  readonly text: string;
  /** What was odd about its bytes, for a notice; undefined when nothing. */
  readonly oddity?: string;
}

/** A body of more bytes than allowed; reading it was given up. */
class BodyTooLarge extends Error {}

/**
 * Reads the body of a response, at most so many bytes after decompression.
 *
 * @throws BodyTooLarge, and whatever the connection throws
 */
async function readBody(response: Response, maxBytes: number): Promise<Body> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { text: "" };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > maxBytes) {
      // Not waited for: whoever sends without end may not mind.
      void reader.cancel().catch(() => undefined);
      throw new BodyTooLarge();
    }
    chunks.push(value);
  }
  const [first] = chunks;
  const bytes = first !== undefined && chunks.length === 1 ? first : join(chunks, size);
  return decode(bytes, response.headers.get("content-type") ?? "");
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

const utf8 = new TextDecoder();

function decode(bytes: Uint8Array, contentType: string): Body {
  const [, charset = "utf-8"] = /;\s*charset="?([\w-]+)/i.exec(contentType) ?? [];
  if (!/^utf-?8$/i.test(charset)) return decodeOther(bytes, charset);
  const text = utf8.decode(bytes);
  // A byte that is no UTF-8 becomes this mark, which hardly any text has of its own.
  return text.includes("\ufffd") ? { text, oddity: "bytes that are no UTF-8" } : { text };
}

function decodeOther(bytes: Uint8Array, charset: string): Body {
  const oddity = `the charset ${charset}`;
  try {
    return { text: new TextDecoder(charset).decode(bytes), oddity };
  } catch {
    return { text: utf8.decode(bytes), oddity };
  }
}
