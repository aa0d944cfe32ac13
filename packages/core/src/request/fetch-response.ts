import { ProtocolError, RedirectError } from "../errors/response-errors.ts";
import { ConnectionError } from "../errors/transport-errors.ts";
import { type RawResponse, readHeader } from "../response/parse-response.ts";
import { sanitizeText, type TokenRedaction } from "../response/redact.ts";
import { sanitizeCause, systemErrors } from "../response/thrown-error.ts";
import { connectionPhase } from "./connection-phase.ts";
import type { Deadline } from "./deadline.ts";

/** The settings of one request. */
export interface FetchContext {
  readonly operation: string;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly deadline: Deadline;
  readonly maxBodyBytes: number;
  readonly redaction: TokenRedaction;
}

/**
 * Sends one request and reads the whole response before the deadline.
 *
 * @throws AbortedError, TimeoutError, ConnectionError, ProtocolError, RedirectError
 */
export async function fetchResponse(request: Request, context: FetchContext): Promise<RawResponse> {
  const { operation, fetch, deadline, maxBodyBytes, redaction } = context;
  let response: Response | undefined;
  try {
    response = await deadline.race(fetch(request));
    if (isRedirect(response)) {
      // Not awaited, because the body of a redirect is not used.
      void response.body?.cancel().catch(() => undefined);
      throw new RedirectError(operation, response.status === 0 ? undefined : response.status);
    }
    const { text, encodingIssue } = await deadline.race(readBody(response, maxBodyBytes));
    return {
      status: response.status,
      headers: response.headers,
      text: redaction.body(text),
      encodingIssue: encodingIssue === undefined ? undefined : sanitizeText(redaction.text(encodingIssue)),
    };
  } catch (thrown) {
    if (thrown instanceof RedirectError) throw thrown;
    throw deadline.error(operation, true) ?? toError(thrown, response, context);
  }
}

function isRedirect({ type, status, redirected }: Response): boolean {
  return type === "opaqueredirect" || redirected || (status >= 300 && status < 400);
}

function toError(
  thrown: unknown,
  response: Response | undefined,
  { operation, maxBodyBytes, redaction }: FetchContext,
): ConnectionError | ProtocolError {
  const cause = sanitizeCause(thrown, redaction.text);
  if (response === undefined) return new ConnectionError(operation, connectionPhase(thrown), cause);
  const reason = unreadableReason(thrown, maxBodyBytes);
  if (reason === undefined) return new ConnectionError(operation, "body", cause);
  const contentType = readHeader(response.headers, "content-type", redaction.text);
  return new ProtocolError({ operation, status: response.status, contentType, reason, snippet: "" });
}

// The codes of zlib, of Zstandard, and of Brotli, which Node writes with two underscores.
const COMPRESSION = /^(Z_|ZSTD_|ERR__ERROR_|ERR_.*(BROTLI|ZSTD))/;

function unreadableReason(thrown: unknown, maxBodyBytes: number): string | undefined {
  if (thrown instanceof BodyTooLarge) return `a body of more than ${maxBodyBytes} bytes (maxBodyBytes)`;
  const isCorrupt = systemErrors(thrown).some(({ code }) => COMPRESSION.test(code));
  return isCorrupt ? "a body whose compression is broken" : undefined;
}

interface Body {
  readonly text: string;
  /** How the encoding differs from UTF-8; undefined if it does not. */
  readonly encodingIssue?: string;
}

class BodyTooLarge extends Error {}

/**
 * Reads a body of at most so many bytes after decompression.
 *
 * @throws BodyTooLarge, and the errors of the connection
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
      // Not awaited, because an endless stream may never confirm it.
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
  // The decoder replaces an invalid byte by this character, which is rare in texts.
  return text.includes("\ufffd") ? { text, encodingIssue: "bytes that are not UTF-8" } : { text };
}

function decodeOther(bytes: Uint8Array, charset: string): Body {
  const encodingIssue = `the charset ${charset}`;
  try {
    return { text: new TextDecoder(charset).decode(bytes), encodingIssue };
  } catch {
    return { text: utf8.decode(bytes), encodingIssue };
  }
}
