import { CommandError, refuse } from "../../lib/command-error.ts";

/** What one request is sent with. */
interface FetchOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** The time for the whole answer, body included, in ms. */
  readonly timeoutMs: number;
  /** The size of the body after decompression, in bytes. */
  readonly maxBytes: number;
  /** Ends the request early. */
  readonly signal: AbortSignal;
}

/** An answer that was read to its end. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  /** The body; strictly UTF-8. */
  readonly text: string;
}

/**
 * Sends one GET and reads its whole answer. A redirect is never followed: it could lead anywhere.
 *
 * @throws TransientError for a connection that failed or broke and for an answer that took too long
 * @throws CommandError (exit code 3) for a redirect, a body that is too large, or one that is no UTF-8
 */
export async function fetchOnce(url: string, options: FetchOptions): Promise<HttpResponse> {
  const { headers, timeoutMs, signal } = options;
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { headers, redirect: "manual", signal: AbortSignal.any([limit, signal]) });
    const { status } = response;
    if (status >= 300 && status < 400 && status !== 304) {
      await response.body?.cancel();
      throw refuseResponse(url, "no redirect", `HTTP ${status} to ${response.headers.get("location") ?? "nowhere"}`);
    }
    return { status, headers: response.headers, text: await readBody(url, response, options.maxBytes) };
  } catch (thrown) {
    if (signal.aborted) throw signal.reason;
    if (limit.aborted) throw new TransientError(`no whole answer within ${timeoutMs} ms`);
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
    throw refuseResponse(url, "UTF-8", "bytes that are none");
  }
}

// Whatever goes wrong on the way, fetch reports as a TypeError, with the reason as its cause.
function isBrokenConnection(thrown: unknown): thrown is TypeError {
  return thrown instanceof TypeError && (thrown.message === "fetch failed" || thrown.message === "terminated");
}

function describeBrokenConnection({ message, cause }: TypeError): string {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  return code === "" ? `the connection broke (${message})` : `the connection broke (${code})`;
}

/** Refuses an answer of the publisher: where it came from, what was expected and, cut short, what came. */
export function refuseResponse(url: string, expected: string, found: string): CommandError {
  return new CommandError(3, `${refuse(url, expected, found).message}. Nothing was changed.`, { reason: "refused" });
}

/** Ends a command because the publisher cannot be reached. */
export function unreachableError(url: string, why: string): CommandError {
  const message = `${url}: expected an answer, ${why}. Nothing was changed; try again later.`;
  return new CommandError(3, message, { reason: "unreachable" });
}

/** A failure that may pass: it is worth another attempt. */
export class TransientError extends Error {
  override readonly name = "TransientError";
  /** How long the other side asks to wait, in ms. */
  readonly retryAfterMs: number;

  constructor(message: string, retryAfterMs = 0) {
    super(message);
    this.retryAfterMs = retryAfterMs;
  }
}
