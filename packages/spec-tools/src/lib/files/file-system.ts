import { createHash } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { z } from "zod";
import { refuse } from "../command-error.ts";

/**
 * The text of a file of the checkout.
 *
 * @throws CommandError (exit code 3) naming the file when it cannot be read
 */
export async function readText(root: string, file: string): Promise<string> {
  try {
    const bytes = await readFile(join(root, file));
    // Strictly, so that the hash of the text is the hash of the file.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    throw refuse(file, "a readable file in UTF-8", systemCode(thrown) ?? String(thrown));
  }
}

/**
 * Checks that a file to be written is inside the checkout, by its path and by where its folder really is.
 *
 * @throws CommandError (exit code 3)
 */
export function checkInside(root: string, file: string): void {
  const target = resolve(root, file);
  let folder = dirname(target);
  while (!existsSync(folder)) folder = dirname(folder);
  const real = join(realpathSync(folder), relative(folder, target));
  if (isBelow(root, target) && isBelow(realpathSync(root), real)) return;
  throw refuse(file, "a path inside the checkout", real);
}

function isBelow(folder: string, path: string): boolean {
  const relativePath = relative(folder, path);
  return (
    relativePath !== "" &&
    relativePath !== ".." &&
    !relativePath.startsWith(`..${sep}`) &&
    resolve(folder, relativePath) === path
  );
}

/** What can be made again, and what is only there while files are written: ignored by git, on the checkout's disk. */
export const CACHE_FOLDER = "node_modules/.cache/justone-clients";

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

/** The SHA-256 of a text's UTF-8 bytes, in hex. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** What the system calls a failure, e.g. `ENOENT`; undefined for a failure of another kind. */
export function systemCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : undefined;
}
