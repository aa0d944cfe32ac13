import { z } from "zod";
import { CommandError } from "../../lib/command-error.ts";
import { readCache, sha256, writeCache } from "../../lib/files/file-system.ts";

/** An answer as it was kept. */
export interface CachedResponse {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly text: string;
}

/** Keeps answers with their validators between runs, outside the tree: what is lost is only fetched again. */
export interface HttpCache {
  readonly read: (url: string) => CachedResponse | undefined;
  readonly write: (url: string, response: CachedResponse) => void;
  /** Puts what was written where the next run finds it. */
  readonly save: () => Promise<void>;
  /** Forgets everything: what was refused may have been kept, and would come back as not modified for ever. */
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

/** Opens the cache of a checkout; all in one file, because a pull asks for hundreds of answers. */
export async function openHttpCache(root: string): Promise<HttpCache> {
  const entries = new Map(Object.entries((await readCache(root, FILE, cacheSchema)) ?? {}));
  let changed = false;
  return {
    read: (url) => {
      const entry = entries.get(url);
      // A damaged entry would be taken for the publisher's word.
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
 * Runs a piece of work with a cache, then saves the cache; clears it if the work failed for any reason but an outage.
 * An error of the cache itself is ignored: what it lost is fetched again.
 */
export async function withHttpCache<Result>(
  cache: HttpCache,
  work: (cache: HttpCache) => Promise<Result>,
): Promise<Result> {
  try {
    const result = await work(cache);
    await cache.save().catch(() => undefined);
    return result;
  } catch (thrown) {
    const isOutage =
      thrown instanceof CommandError && "reason" in thrown.result && thrown.result.reason === "unreachable";
    await (isOutage ? cache.save() : cache.clear()).catch(() => undefined);
    throw thrown;
  }
}
