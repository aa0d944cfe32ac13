import type { Publisher } from "../definitions/publisher.ts";
import type { PullSource } from "./fetch-operation.ts";
import { createHttpClient, DEFAULT_HTTP_OPTIONS, type HttpOptions } from "./http/create-http-client.ts";
import { unreachableError } from "./http/fetch-once.ts";
import type { HttpCache } from "./http/http-cache.ts";

/** Where and how to read from the publisher. */
export interface SourceOptions {
  /** The address of the docs. Default: that of specs/publisher.json. */
  readonly docs?: string | undefined;
  /** The address of the API. Default: that of specs/publisher.json. */
  readonly api?: string | undefined;
  readonly http?: Partial<HttpOptions> | undefined;
  /** The time limit for all requests together, in ms. Default: 15 minutes. */
  readonly totalTimeoutMs?: number;
  /** Called after each operation. */
  readonly progress?: PullSource["progress"];
}

const TOTAL_TIMEOUT_MS = 15 * 60_000;

/**
 * Runs `read` with a client of the publisher, and ends all requests if it fails or exceeds the time limit.
 *
 * @throws CommandError (exit code 3) if the time limit is exceeded, and what `read` throws
 */
export async function withPullSource<Result>(
  cache: HttpCache,
  publisher: Publisher,
  options: SourceOptions,
  read: (source: PullSource) => Promise<Result>,
): Promise<Result> {
  const { docs = publisher.docs, api = publisher.api, totalTimeoutMs = TOTAL_TIMEOUT_MS } = options;
  const failed = new AbortController();
  const http = { ...DEFAULT_HTTP_OPTIONS, ...options.http };
  const limit = http.startTimeout(totalTimeoutMs, docs);
  const signal = AbortSignal.any([failed.signal, limit]);
  const get = createHttpClient(cache, signal, http);
  try {
    return await read({ docs, api, get, progress: options.progress ?? (() => undefined) });
  } catch (thrown) {
    throw limit.aborted ? unreachableError(docs, `the pull did not finish within ${totalTimeoutMs} ms`) : thrown;
  } finally {
    // After a failure, the remaining requests are useless.
    failed.abort();
  }
}
