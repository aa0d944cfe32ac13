import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { CACHE_FOLDER } from "../files/cache-folder.ts";
import { sha256 } from "../files/sha256.ts";

/** An answer as it was kept. */
export interface CachedAnswer {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  readonly text: string;
}

/** Keeps answers with their validators between runs, outside the tree: what is lost is only fetched again. */
export interface HttpCache {
  readonly read: (url: string) => Promise<CachedAnswer | undefined>;
  readonly write: (url: string, answer: CachedAnswer) => Promise<void>;
}

const entrySchema = z.object({
  url: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  sha256: z.string(),
  text: z.string(),
});

/** Opens the cache of a checkout. */
export function openHttpCache(root: string): HttpCache {
  const folder = join(root, CACHE_FOLDER, "http");
  const fileOf = (url: string): string => join(folder, `${sha256(url)}.json`);
  return {
    read: async (url) => {
      const parsed = entrySchema.safeParse(await readJson(fileOf(url)));
      // A damaged entry would be taken for the publisher's word.
      return parsed.success && parsed.data.url === url && parsed.data.sha256 === sha256(parsed.data.text)
        ? parsed.data
        : undefined;
    },
    write: async (url, answer) => {
      if (answer.etag === undefined && answer.lastModified === undefined) return;
      await mkdir(folder, { recursive: true });
      const file = fileOf(url);
      await writeFile(`${file}.${process.pid}`, JSON.stringify({ url, ...answer, sha256: sha256(answer.text) }));
      await rename(`${file}.${process.pid}`, file);
    },
  };
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch {
    return undefined;
  }
}
