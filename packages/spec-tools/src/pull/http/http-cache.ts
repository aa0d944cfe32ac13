import { z } from "zod";
import { isUnreachable } from "../../lib/command-error.ts";
import { readCache, sha256, writeCache } from "../../lib/files/file-system.ts";

/** A cached response. */
export interface CachedResponse {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly text: string;
}

/** Keeps responses with their validators between runs, outside the checkout. A lost response is only fetched again. */
export interface HttpCache {
  readonly read: (url: string) => CachedResponse | undefined;
  readonly write: (url: string, response: CachedResponse) => void;
  /** Writes the cache for the next run. */
  readonly save: () => Promise<void>;
  /** Removes all responses. Otherwise, a refused response would be used again at each HTTP 304. */
  readonly clear: () => Promise<void>;
}

const FILE = "http.json";

const cacheSchema = z.record(
  z.string(),
  z.object({
    etag: z.string().optional(),
    lastModified: z.string().optional(),
    sha256: z.string(),
    text: z.string(),
  }),
);

/** Opens the cache of a checkout. It is one file, because a pull fetches hundreds of responses. */
export async function openHttpCache(root: string): Promise<HttpCache> {
  const entries = new Map(Object.entries((await readCache(root, FILE, cacheSchema)) ?? {}));
  let changed = false;
  return {
    read: (url) => {
      const entry = entries.get(url);
      // A damaged entry would be used as a published definition.
      return entry !== undefined && entry.sha256 === sha256(entry.text) ? entry : undefined;
    },
    write: (url, response) => {
      changed = true;
      if (response.etag === undefined && response.lastModified === undefined) entries.delete(url);
      else entries.set(url, { ...response, sha256: sha256(response.text) });
    },
    save: async () => {
      if (changed) await writeCache(root, FILE, Object.fromEntries(entries));
    },
    clear: () => writeCache(root, FILE, {}),
  };
}

/**
 * Runs `work` with a cache, then saves the cache. If a response was refused, or `work` fails for another reason than an
 * outage, the cache is cleared, because a damaged response would be used again.
 * Errors of the cache itself are ignored, because a lost response is only fetched again.
 */
export async function withHttpCache<Result>(
  cache: HttpCache,
  work: (cache: HttpCache) => Promise<Result>,
  isRefused: (result: Result) => boolean,
): Promise<Result> {
  try {
    const result = await work(cache);
    await (isRefused(result) ? cache.clear() : cache.save()).catch(() => undefined);
    return result;
  } catch (thrown) {
    await (isUnreachable(thrown) ? cache.save() : cache.clear()).catch(() => undefined);
    throw thrown;
  }
}
