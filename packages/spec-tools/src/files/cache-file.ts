import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { z } from "zod";
import { CACHE_FOLDER } from "./cache-folder.ts";

/** What a cache file of a checkout holds; undefined where there is none, or none that can be trusted to be one. */
export async function readCache<Value>(
  root: string,
  name: string,
  schema: z.ZodType<Value>,
): Promise<Value | undefined> {
  try {
    return schema.safeParse(JSON.parse(await readFile(join(root, CACHE_FOLDER, name), "utf8"))).data;
  } catch {
    return undefined;
  }
}

/** Replaces a cache file of a checkout, all of it at once. */
export async function writeCache(root: string, name: string, value: unknown): Promise<void> {
  const file = join(root, CACHE_FOLDER, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, JSON.stringify(value));
  await rename(`${file}.${process.pid}`, file);
}
