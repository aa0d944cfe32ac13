import { setTimeout as wait } from "node:timers/promises";
import pLimit from "p-limit";
import pRetry from "p-retry";
import { TOOL_VERSION } from "../../lib/generated-by.ts";
import { formatCount } from "../../lib/text.ts";
import { fetchOnce, type HttpResponse, refuseResponse, TransientError, unreachableError } from "./fetch-once.ts";
import type { HttpCache } from "./http-cache.ts";

/** How politely and how patiently to ask. Times are in ms. */
export interface HttpOptions {
  /** Requests under way at once. */
  readonly concurrency: number;
  /** The time for one request, its whole body included. */
  readonly requestTimeoutMs: number;
  /** Attempts for one address, the first included. */
  readonly attempts: number;
  /** The first wait between two attempts; it doubles, with jitter. */
  readonly backoffMs: number;
  /** The longest wait an answer's Retry-After can ask for. */
  readonly maxRetryAfterMs: number;
  /** The size of one answer after decompression, in bytes. */
  readonly maxBytes: number;
}

/** What a pull uses unless a test says otherwise. */
export const DEFAULT_HTTP_OPTIONS: HttpOptions = {
  concurrency: 8,
  requestTimeoutMs: 30_000,
  attempts: 4,
  backoffMs: 1000,
  maxRetryAfterMs: 60_000,
  maxBytes: 4 * 1024 * 1024,
};

/** Reads a published address: its text, or undefined where there is nothing. */
export type HttpGet = (url: string, exceptions?: HttpExceptions) => Promise<string | undefined>;

/** What an address may answer besides JSON under HTTP 200 and nothing under 404 or 410. */
export interface HttpExceptions {
  /** Other statuses under which a JSON answer counts. */
  readonly isAccepted?: (reply: HttpResponse) => boolean;
  /** Other answers that mean there is nothing. */
  readonly isMissing?: (reply: HttpResponse) => boolean;
}

/**
 * Makes a reader of published JSON: conditional, a bounded number at a time, patient with what may pass.
 *
 * @throws CommandError (exit code 3) for an answer that is refused, or none
 */
export function createHttpClient(cache: HttpCache, signal: AbortSignal, settings: HttpOptions): HttpGet {
  const limit = pLimit(settings.concurrency);
  return (url, exceptions = {}) => limit(() => getWithRetries({ url, cache, signal, settings, exceptions }));
}

interface GetRequest {
  readonly url: string;
  readonly cache: HttpCache;
  readonly signal: AbortSignal;
  readonly settings: HttpOptions;
  readonly exceptions: HttpExceptions;
}

async function getWithRetries(get: GetRequest): Promise<string | undefined> {
  const { url, signal, settings } = get;
  let attempts = 0;
  const attempt = (): Promise<string | undefined> => {
    attempts += 1;
    return getOnce(get);
  };
  try {
    return await pRetry(attempt, {
      retries: settings.attempts - 1,
      minTimeout: settings.backoffMs,
      factor: 2,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => error instanceof TransientError && error.retryAfterMs <= settings.maxRetryAfterMs,
      onFailedAttempt: async ({ error, retriesLeft }) => {
        if (error instanceof TransientError && retriesLeft > 0 && error.retryAfterMs <= settings.maxRetryAfterMs) {
          await wait(error.retryAfterMs, undefined, { signal });
        }
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof TransientError)) throw thrown;
    throw unreachableError(url, `none came in ${formatCount(attempts, "attempt")} (${thrown.message})`);
  }
}

async function getOnce({ url, cache, signal, settings, exceptions }: GetRequest): Promise<string | undefined> {
  const cached = cache.read(url);
  const { requestTimeoutMs: timeoutMs, maxBytes } = settings;
  const reply = await fetchOnce(url, { headers: requestHeaders(cached), timeoutMs, maxBytes, signal });
  const { status, headers, text } = reply;
  if (status === 304) {
    if (cached !== undefined) return cached.text;
    throw new TransientError("HTTP 304 to a request without validators");
  }
  if (status === 404 || status === 410 || exceptions.isMissing?.(reply) === true) return undefined;
  if (status !== 200 && exceptions.isAccepted?.(reply) !== true) throw statusError(url, reply);
  const type = headers.get("content-type") ?? "nothing";
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) throw refuseResponse(url, "JSON as content-type", type);
  const [etag, lastModified] = [headers.get("etag") ?? undefined, headers.get("last-modified") ?? undefined];
  if (status === 200) cache.write(url, { etag, lastModified, text });
  return text;
}

function requestHeaders(
  cached: { etag?: string | undefined; lastModified?: string | undefined } | undefined,
): Record<string, string> {
  const { etag, lastModified } = cached ?? {};
  return {
    accept: "application/json",
    "user-agent": `justone-clients/${TOOL_VERSION} (specs:pull)`,
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

function statusError(url: string, { status, headers }: HttpResponse): Error {
  if (status < 500 && status !== 429 && status !== 408) return refuseResponse(url, "HTTP 200", `HTTP ${status}`);
  const waitMs = retryAfterMs(headers.get("retry-after"));
  const asks = waitMs === 0 ? "" : ` with the wish to wait ${Math.ceil(waitMs / 1000)} s`;
  return new TransientError(`HTTP ${status}${asks}`, waitMs);
}

function retryAfterMs(header: string | null): number {
  if (header === null) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
