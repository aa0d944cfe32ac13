import { setTimeout as wait } from "node:timers/promises";
import pLimit from "p-limit";
import pRetry from "p-retry";
import { TOOL_VERSION } from "../../lib/generated-by.ts";
import { formatCount } from "../../lib/text.ts";
import { fetchOnce, type HttpResponse, refuseResponse, TransientError, unreachableError } from "./fetch-once.ts";
import type { HttpCache } from "./http-cache.ts";

/** Limits and retries of HTTP requests. Times are in ms. */
export interface HttpOptions {
  /** The maximum number of concurrent requests. */
  readonly concurrency: number;
  /** The time limit for one request, including its body. */
  readonly requestTimeoutMs: number;
  /** Creates the signal that ends a request to a URL, or the whole pull of a site, after its time limit in ms. */
  readonly startTimeout: (ms: number, url: string) => AbortSignal;
  /** Waits before a retry, as the response requested. Rejects when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The current time in ms since 1970, with which a Retry-After that is a date is compared. */
  readonly now: () => number;
  /** The maximum number of attempts per URL, including the first. */
  readonly attempts: number;
  /** The delay before the second attempt; it doubles for each further attempt, with jitter. */
  readonly backoffMs: number;
  /** The longest Retry-After that is respected; a longer one ends the request. */
  readonly maxRetryAfterMs: number;
  /** The maximum size of a response after decompression, in bytes. */
  readonly maxBytes: number;
}

/** The settings of a pull; tests override them. */
export const DEFAULT_HTTP_OPTIONS: HttpOptions = {
  concurrency: 8,
  requestTimeoutMs: 30_000,
  startTimeout: (ms) => AbortSignal.timeout(ms),
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
  now: () => Date.now(),
  attempts: 4,
  backoffMs: 1000,
  maxRetryAfterMs: 60_000,
  maxBytes: 4 * 1024 * 1024,
};

/** Reads a published URL: the text, or undefined if nothing is published there. */
export type HttpGet = (url: string, exceptions?: HttpExceptions) => Promise<string | undefined>;

/** Exceptions to the default. By default, HTTP 404 and 410 mean that nothing is published, and only HTTP 200 is accepted. */
export interface HttpExceptions {
  /** Accepts JSON with another HTTP status. */
  readonly isAccepted?: (response: HttpResponse) => boolean;
  /** Recognises another response that means that nothing is published. */
  readonly isMissing?: (response: HttpResponse) => boolean;
  /** Fewer attempts than usual, including the first. */
  readonly attempts?: number;
}

/**
 * Creates a reader of published JSON with conditional requests, limited concurrency, and retries of transient failures.
 * The reader throws a CommandError (exit code 3) if a response is refused or missing.
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
  const { url, signal, settings, exceptions } = get;
  const maxAttempts = Math.min(settings.attempts, exceptions.attempts ?? settings.attempts);
  let attempts = 0;
  const attempt = (): Promise<string | undefined> => {
    attempts += 1;
    return getOnce(get);
  };
  try {
    return await pRetry(attempt, {
      retries: maxAttempts - 1,
      minTimeout: settings.backoffMs,
      factor: 2,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => error instanceof TransientError && error.retryAfterMs <= settings.maxRetryAfterMs,
      onFailedAttempt: async ({ error, retriesLeft }) => {
        if (error instanceof TransientError && retriesLeft > 0 && error.retryAfterMs <= settings.maxRetryAfterMs) {
          await settings.sleep(error.retryAfterMs, signal);
        }
      },
    });
  } catch (thrown) {
    if (!(thrown instanceof TransientError)) throw thrown;
    throw unreachableError(url, `${formatCount(attempts, "attempt")} failed (the last: ${thrown.message})`);
  }
}

async function getOnce({ url, cache, signal, settings, exceptions }: GetRequest): Promise<string | undefined> {
  const cached = cache.read(url);
  const { requestTimeoutMs: timeoutMs, maxBytes } = settings;
  const timeout = settings.startTimeout(timeoutMs, url);
  const response = await fetchOnce(url, { headers: requestHeaders(cached), timeout, timeoutMs, maxBytes, signal });
  const { status, headers, text } = response;
  if (status === 304) {
    if (cached !== undefined) return cached.text;
    throw new TransientError("HTTP 304 in response to a request without validators");
  }
  if (status === 404 || status === 410 || exceptions.isMissing?.(response) === true) return undefined;
  if (status !== 200 && exceptions.isAccepted?.(response) !== true) throw statusError(url, response, settings.now());
  const type = headers.get("content-type") ?? "no content-type";
  if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) throw refuseResponse(url, "a JSON content-type", type);
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

function statusError(url: string, { status, headers }: HttpResponse, now: number): Error {
  if (status < 500 && status !== 429 && status !== 408) return refuseResponse(url, "HTTP 200", `HTTP ${status}`);
  const waitMs = retryAfterMs(headers.get("retry-after"), now);
  const delay = waitMs === 0 ? "" : `, Retry-After ${Math.ceil(waitMs / 1000)} s`;
  return new TransientError(`HTTP ${status}${delay}`, waitMs);
}

function retryAfterMs(header: string | null, now: number): number {
  if (header === null) return 0;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}
