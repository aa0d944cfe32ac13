import { glob, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { readCache, sha256, writeCache } from "../lib/files/file-system.ts";

/** The generated files of one platform by name. */
export type GeneratedCode = ReadonlyMap<string, string>;

/** Keeps generated code by what it was generated from, the generator's own source included. */
export interface CodeCache {
  readonly remember: (input: string, generate: () => Promise<GeneratedCode>) => Promise<GeneratedCode>;
  /** Puts what was generated where the next run finds it; what was not asked for is forgotten. */
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

// Whoever changes the generator, or what it generates with, means to see what comes of it.
async function hashSources(): Promise<string> {
  const require = createRequire(import.meta.url);
  const files = ["openapi-typescript", "typescript"].map((name) => require.resolve(`${name}/package.json`));
  for await (const file of glob("**/*.ts", { cwd: SOURCES })) files.push(file);
  const texts = await Promise.all(files.toSorted().map((file) => readFile(resolve(SOURCES, file), "utf8")));
  return sha256(texts.join("\n"));
}
