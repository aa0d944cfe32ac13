import { isObject } from "../config/parameters.ts";
import type { JustOneError } from "../errors/base-error.ts";
import { ProtocolError, RedirectError } from "../errors/response-errors.ts";
import { ConnectionError, RequestNotSentError } from "../errors/transport-errors.ts";
import { type RawResponse, readHeader } from "../response/parse-response.ts";
import { sanitizeText } from "../response/redact.ts";
import { errorChain, sanitizeCause } from "../response/thrown-error.ts";
import type { FetchedResponse } from "../types/fetch.ts";
import type { BuiltRequest } from "./build-request.ts";
import { callFetch, type FetchCall } from "./call-fetch.ts";
import { type Believes, connectionPhase } from "./connection-phase.ts";
import type { Deadline } from "./deadline.ts";

/** The settings of one request. */
export interface FetchContext extends FetchCall {
  readonly deadline: Deadline;
  readonly maxBodyBytes: number;
}

/**
 * Sends one request and reads the whole response before the deadline.
 *
 * @throws AbortedError, TimeoutError, RequestNotSentError, ConnectionError, ProtocolError, RedirectError
 */
export async function fetchResponse(request: BuiltRequest, context: FetchContext): Promise<RawResponse> {
  const { operation, deadline, maxBodyBytes, redaction } = context;
  const pending = callFetch(request, context);
  let response: FetchedResponse | undefined;
  let body: BodyReader | undefined;
  try {
    response = await deadline.race(pending.response);
    body = openBody(response);
    const { status, headers } = response;
    if (isRedirect(response)) throw new RedirectError(operation, status === 0 ? undefined : status);
    const bytes = await deadline.race(readBytes(body, maxBodyBytes));
    const { text, encodingIssue } = decode(bytes, headers.get("content-type") ?? "");
    return {
      status,
      headers,
      text: redaction.body(text),
      encodingIssue: encodingIssue === undefined ? undefined : sanitizeText(redaction.text(encodingIssue)),
    };
  } catch (thrown) {
    if (body !== undefined) void cancel(body);
    if (response === undefined) void releaseLate(pending.response);
    if (thrown instanceof RedirectError) throw thrown;
    throw deadline.error(operation, true) ?? toError(thrown, response, context, await pending.believes());
  }
}

function isRedirect({ type, status, redirected }: FetchedResponse): boolean {
  return type === "opaqueredirect" || redirected === true || (status >= 300 && status < 400);
}

function toError(
  thrown: unknown,
  response: FetchedResponse | undefined,
  { operation, maxBodyBytes, redaction }: FetchContext,
  believes: Believes | undefined,
): JustOneError {
  const cause = sanitizeCause(thrown, redaction.text);
  if (response === undefined) {
    const phase = connectionPhase(thrown, believes);
    return phase === "unsent"
      ? new RequestNotSentError(operation, cause)
      : new ConnectionError(operation, phase, cause);
  }
  const reason = unreadableReason(thrown, maxBodyBytes);
  if (reason === undefined) return new ConnectionError(operation, "body", cause);
  const contentType = readHeader(response.headers, "content-type", redaction.text);
  return new ProtocolError({ operation, status: response.status, contentType, reason, snippet: "" });
}

// The codes of zlib, of Zstandard, of Brotli, which Node writes with two underscores, and of Bun.
const COMPRESSION = /^(Z_|ZSTD_|ERR__ERROR_|ERR_.*(BROTLI|ZSTD)|Zlib|Brotli|Zstd)/;

function unreadableReason(thrown: unknown, maxBodyBytes: number): string | undefined {
  if (thrown instanceof BodyTooLarge) return `a body of more than ${maxBodyBytes} bytes (maxBodyBytes)`;
  const isCorrupt = errorChain(thrown).some(({ code }) => COMPRESSION.test(code));
  return isCorrupt ? "a body whose compression is broken" : undefined;
}

/** The part of a stream's reader that reading a body needs. */
interface BodyReader {
  readonly read: () => PromiseLike<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  readonly cancel: () => unknown;
}

interface AnyBody extends Partial<AsyncIterable<unknown>> {
  readonly getReader?: () => BodyReader;
  /** Of a stream of Node. */
  readonly destroy?: () => unknown;
}

function openBody(response: FetchedResponse): BodyReader {
  const body: AnyBody = isObject(response.body) ? response.body : {};
  if (body.getReader !== undefined) return body.getReader();
  const chunks = body[Symbol.asyncIterator]?.() ?? wholeBody(response);
  return { read: () => chunks.next(), cancel: () => body.destroy?.() ?? chunks.return?.() };
}

async function* wholeBody(response: FetchedResponse): AsyncGenerator<unknown, void, undefined> {
  if (response.arrayBuffer !== undefined) yield await response.arrayBuffer();
  else yield (await response.text?.()) ?? response.body ?? "";
}

// Not awaited, because an endless stream may never confirm it.
async function cancel(body: BodyReader): Promise<void> {
  try {
    await body.cancel();
  } catch {
    // The stream has already failed.
  }
}

// A fetch that ignores the signal may return a response after the deadline.
async function releaseLate(pending: PromiseLike<FetchedResponse>): Promise<void> {
  try {
    await cancel(openBody(await pending));
  } catch {
    // No response arrived, so nothing has to be released.
  }
}

class BodyTooLarge extends Error {}

/**
 * Reads a body of at most so many bytes after decompression.
 *
 * @throws BodyTooLarge, and the errors of the connection
 */
async function readBytes(body: BodyReader, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await body.read();
    if (done === true) break;
    const chunk = toBytes(value);
    size += chunk.byteLength;
    if (size > maxBytes) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : join(chunks, size);
}

// A chunk of another realm is not an instance of this realm's Uint8Array.
function toBytes(chunk: unknown): Uint8Array {
  if (typeof chunk === "string") return new TextEncoder().encode(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  return new Uint8Array(chunk as ArrayBuffer);
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

interface Body {
  readonly text: string;
  /** How the encoding differs from UTF-8; undefined if it does not. */
  readonly encodingIssue?: string;
}

function decode(bytes: Uint8Array, contentType: string): Body {
  const [, charset = "utf-8"] = /;\s*charset="?([\w-]+)/i.exec(contentType) ?? [];
  const isUtf8 = /^utf-?8$/i.test(charset);
  const text = decoderOf(isUtf8 ? "utf-8" : charset).decode(bytes);
  if (!isUtf8) return { text, encodingIssue: `the charset ${charset}` };
  // The decoder replaces an invalid byte by this character, which is rare in texts.
  return text.includes("\ufffd") ? { text, encodingIssue: "bytes that are not UTF-8" } : { text };
}

// Not created when the module is loaded, because test environments without TextDecoder add it later.
let utf8: TextDecoder | undefined;

function decoderOf(charset: string): TextDecoder {
  utf8 ??= new TextDecoder();
  try {
    return charset === "utf-8" ? utf8 : new TextDecoder(charset);
  } catch {
    return utf8;
  }
}
