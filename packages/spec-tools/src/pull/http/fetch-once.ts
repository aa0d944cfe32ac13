import { CommandError, refuse } from "../../lib/command-error.ts";
import { systemFailure } from "../../lib/system-failure.ts";

/** Options of one request. */
interface FetchOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Ends the request when its time limit is over. */
  readonly timeout: AbortSignal;
  /** The time limit for the response, including its body, in ms. */
  readonly timeoutMs: number;
  /** The maximum size of the body after decompression, in bytes. */
  readonly maxBytes: number;
  /** Aborts the request. */
  readonly signal: AbortSignal;
}

/** A completely read response. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body, decoded as strict UTF-8. */
  readonly text: string;
}

/** Whether a response is a page. Static hosts respond to the URL of a missing file with an HTML page and HTTP 200. */
export function isPage({ status, headers }: HttpResponse): boolean {
  return status === 200 && /^text\/html\b/i.test(headers.get("content-type") ?? "");
}

/**
 * Sends one GET request and reads the whole response. A redirect is not followed, because it could lead to any host.
 *
 * @throws TransientError if the connection fails or the response takes too long
 * @throws CommandError (exit code 3) for a redirect, or a body that is too large or not UTF-8, (exit code 1) for a failure of
 * this machine
 */
export async function fetchOnce(url: string, options: FetchOptions): Promise<HttpResponse> {
  const { headers, timeout, timeoutMs, signal } = options;
  try {
    const response = await fetch(url, { headers, redirect: "manual", signal: AbortSignal.any([timeout, signal]) });
    const { status } = response;
    if (status >= 300 && status < 400 && status !== 304) {
      await response.body?.cancel();
      throw refuseResponse(
        url,
        "no redirect",
        `HTTP ${status} to ${response.headers.get("location") ?? "no location"}`,
      );
    }
    return { status, headers: response.headers, text: await readBody(url, response, options.maxBytes) };
  } catch (thrown) {
    if (signal.aborted) throw signal.reason;
    if (timeout.aborted) throw new TransientError(`no complete response within ${timeoutMs} ms`);
    // A failure of this machine, e.g. too many open files, is not one of the publisher.
    const local = systemFailure(thrown, url);
    if (local !== undefined) throw local;
    if (isBrokenConnection(thrown)) throw new TransientError(describeBrokenConnection(thrown));
    throw thrown;
  }
}

async function readBody(url: string, response: Response, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.value !== undefined; read = await reader?.read()) {
    size += read.value.byteLength;
    chunks.push(read.value);
    if (size <= maxBytes) continue;
    await reader?.cancel();
    throw refuseResponse(url, `at most ${maxBytes} bytes`, "more");
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw refuseResponse(url, "UTF-8", "invalid bytes");
  }
}

// fetch reports a network failure as a TypeError with the reason as its cause.
function isBrokenConnection(thrown: unknown): thrown is TypeError {
  return thrown instanceof TypeError && (thrown.message === "fetch failed" || thrown.message === "terminated");
}

// The codes of zlib, of Zstandard, and of Brotli, which Node writes with two underscores.
const COMPRESSION = /^(Z_|ZSTD_|ERR__ERROR_|ERR_.*(BROTLI|ZSTD))/;

function describeBrokenConnection({ message, cause }: TypeError): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (COMPRESSION.test(code)) return `the compression of the body is broken (${code})`;
  return code === "" ? `the connection broke (${message})` : `the connection broke (${code})`;
}

/** The error for a refused response: its URL, what was expected, and what was found, cut short. */
export function refuseResponse(url: string, expected: string, found: string): CommandError {
  return new CommandError(3, refuse(url, expected, found).message, { reason: "refused" });
}

/** The error for a publisher that cannot be reached. */
export function unreachableError(url: string, why: string): CommandError {
  const message = `${url}: expected a response, but ${why}. Nothing was changed; try again later.`;
  return new CommandError(3, message, { reason: "unreachable" });
}

/** A failure that may be temporary, so that another attempt is worthwhile. */
export class TransientError extends Error {
  override readonly name = "TransientError";
  /** The requested delay before the next attempt, in ms. */
  readonly retryAfterMs: number;

  constructor(message: string, retryAfterMs = 0) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}
