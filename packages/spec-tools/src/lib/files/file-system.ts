import { createHash } from "node:crypto";
import { type Dirent, lstatSync, realpathSync, type Stats } from "node:fs";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { z } from "zod";
import { refuse } from "../command-error.ts";
import { systemFailure } from "../system-failure.ts";

/**
 * Reads a file of the checkout as UTF-8.
 *
 * @throws CommandError that names the file if it cannot be read (exit code 1) or is not UTF-8 (exit code 3)
 */
export async function readText(root: string, file: string): Promise<string> {
  try {
    const bytes = await readFile(join(root, file));
    // Rejects invalid UTF-8 and keeps the byte order mark, so that the hash of the text equals the hash of the file.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    throw systemFailure(thrown, file) ?? refuse(file, "a file in UTF-8", String(thrown));
  }
}

/**
 * Checks that a path is inside the checkout, both as written and after the symbolic links of its folders are resolved.
 * The last part of the path may be a symbolic link: a move or a removal changes the link, not the file behind it.
 *
 * @throws CommandError (exit code 3) that names the path
 */
export function checkInside(root: string, file: string): void {
  const target = resolve(root, file);
  let folder = dirname(target);
  while (findEntry(folder) === undefined) folder = dirname(folder);
  const realFolder = findRealPath(folder);
  const real = realFolder === undefined ? "a broken symbolic link" : join(realFolder, relative(folder, target));
  if (isBelow(root, target) && isBelow(realpathSync(root), real)) return;
  throw refuse(file, "a path inside the checkout", real);
}

/** Returns what exists at a path, without following a symbolic link; undefined if nothing exists or it is unreadable. */
export function findEntry(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch {
    return undefined;
  }
}

function findRealPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
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

/** The folder for caches and staged files. It is ignored by git and on the same disk as the checkout. */
export const CACHE_FOLDER = "node_modules/.cache/justone-clients";

/** Reads a cache file of the checkout. Returns undefined if it does not exist or does not match the schema. */
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

/** Replaces a cache file of the checkout atomically. */
export async function writeCache(root: string, name: string, value: unknown): Promise<void> {
  const file = join(root, CACHE_FOLDER, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, JSON.stringify(value));
  await rename(`${file}.${process.pid}`, file);
}

/** Returns the SHA-256 of a text's UTF-8 bytes as hex digits. */
export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * Returns the entries of a folder; none if the folder does not exist. `recursive` includes those of its folders.
 *
 * @throws CommandError (exit code 1) if the folder cannot be read
 */
export async function readFolder(root: string, folder: string, options?: { recursive: true }): Promise<Dirent[]> {
  try {
    return await readdir(join(root, folder), { ...options, withFileTypes: true });
  } catch (thrown) {
    if (isMissing(thrown)) return [];
    throw systemFailure(thrown, folder) ?? thrown;
  }
}

/** Whether a system error means that nothing exists at a path. */
export function isMissing(thrown: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(systemCode(thrown) ?? "");
}

/** Returns the code of a system error, e.g. `ENOENT`, or undefined for any other value. */
export function systemCode(thrown: unknown): string | undefined {
  return thrown instanceof Error && "code" in thrown ? String(thrown.code) : undefined;
}
