import { glob, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { readCache, sha256, writeCache } from "../lib/files/file-system.ts";

/** The generated files of one platform, by file name. */
export type GeneratedCode = ReadonlyMap<string, string>;

/** Caches generated code by a hash of its input and of the generator's source. */
export interface CodeCache {
  readonly remember: (input: string, generate: () => Promise<GeneratedCode>) => Promise<GeneratedCode>;
  /** Writes the cache for the next run. Entries that were not used in this run are removed. */
  readonly save: () => Promise<void>;
}

const FILE = "code.json";
const SOURCES = fileURLToPath(new URL("..", import.meta.url));
const cacheSchema = z.record(z.string(), z.record(z.string(), z.string()));

/** Opens the cache of a checkout. */
export async function openCodeCache(root: string): Promise<CodeCache> {
  const known = (await readCache(root, FILE, cacheSchema)) ?? {};
  const generator = await hashSources();
  const used: Record<string, Record<string, string>> = {};
  return {
    remember: async (input, generate) => {
      const key = sha256(generator + input);
      const code = Object.hasOwn(known, key) ? known[key] : undefined;
      const files = code === undefined ? await generate() : new Map(Object.entries(code));
      used[key] = Object.fromEntries(files);
      return files;
    },
    save: async () => {
      const isNew = Object.keys(used).some((key) => !Object.hasOwn(known, key));
      if (isNew) await writeCache(root, FILE, used);
    },
  };
}

// Cached code is valid only for the same source of the generator and the same versions of its dependencies.
async function hashSources(): Promise<string> {
  const require = createRequire(import.meta.url);
  const files = ["openapi-typescript", "typescript"].map((name) => require.resolve(`${name}/package.json`));
  for await (const file of glob("**/*.ts", { cwd: SOURCES })) files.push(file);
  const texts = await Promise.all(files.toSorted().map((file) => readFile(resolve(SOURCES, file), "utf8")));
  return sha256(texts.join("\n"));
}
