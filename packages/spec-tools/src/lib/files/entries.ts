import { copyFileSync, mkdirSync, readFileSync, readlinkSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { dirname } from "node:path";
import { findEntry, sha256, systemCode } from "./file-system.ts";

/**
 * Returns a hash of what exists at a path: of the text of a file, or of the target of a symbolic link, which is not
 * followed. Returns undefined if nothing exists, and a constant for a folder or a special file.
 */
export function hashEntry(path: string): string | undefined {
  const entry = findEntry(path);
  if (entry === undefined) return undefined;
  if (entry.isSymbolicLink()) return `link:${sha256(readlinkSync(path))}`;
  return entry.isFile() ? sha256(readFileSync(path, "utf8")) : "other";
}

/** Copies a file or a symbolic link to a path at which nothing exists. Folders and special files are not copied. */
export function copyEntry(from: string, to: string): void {
  const entry = findEntry(from);
  if (entry?.isSymbolicLink() === true) symlinkSync(readlinkSync(from), to);
  else if (entry?.isFile() === true) copyFileSync(from, to);
}

/** Moves a file or a symbolic link, and creates the folder of its new path. It replaces a file or a symbolic link. */
export function moveEntry(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (thrown) {
    // The cache folder can be on another disk. A copy is not atomic, but the journal can undo it.
    if (systemCode(thrown) !== "EXDEV") throw thrown;
    // A copy would follow a symbolic link at the new path.
    if (findEntry(to)?.isSymbolicLink() === true || findEntry(from)?.isSymbolicLink() === true)
      rmSync(to, { force: true });
    copyEntry(from, to);
  }
}
