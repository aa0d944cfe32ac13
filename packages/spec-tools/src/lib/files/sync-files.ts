import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { CommandError } from "../command-error.ts";
import { systemFailure } from "../system-failure.ts";
import { findEntry, readFolder, systemCode } from "./file-system.ts";
import { recoverInterruptedWrite } from "./recover-write.ts";
import { writeFilesAtomically } from "./write-files-atomically.ts";
import { type LockClock, retryWhileLocked } from "./write-lock.ts";

/** The files that a generator produces. */
export interface GeneratedFiles {
  /** The text of each file. A key is a path relative to the checkout, with `/` as separator. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders that contain generated files only. Any other file or symbolic link in them is removed. */
  readonly ownedFolders: readonly string[];
  /** Other files to remove. */
  readonly removed?: readonly string[];
  /** The inputs as the generator read them (undefined: did not exist). If one has changed, nothing is written. */
  readonly preconditions?: ReadonlyMap<string, string | undefined>;
}

/** Settings of {@link syncFiles}. */
interface SyncOptions {
  /** Write nothing. */
  readonly dryRun?: boolean;
  /** Measures the wait for another command. */
  readonly clock?: LockClock;
}

/** The difference between the generated files and the files on disk. */
export interface SyncResult {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/**
 * Writes the generated files to disk and removes stale ones, atomically. Files that are up to date are not touched. A
 * symbolic link in an owned folder is stale; it is never followed. First undoes the write of a killed process. While
 * another command writes, waits up to five minutes for it. With `dryRun`, returns the difference and writes nothing.
 *
 * @throws CommandError (exit code 1) if the other command writes for longer, if a precondition does not hold, or if a
 * file cannot be written, (exit code 3) for a path that cannot be replaced
 */
export async function syncFiles(
  root: string,
  generated: GeneratedFiles,
  { dryRun = false, clock }: SyncOptions = {},
): Promise<SyncResult> {
  if (dryRun) return findDifference(root, generated);
  return retryWhileLocked(() => writeDifference(root, generated), clock);
}

// Compares on each try, because the other command may have written the same files.
async function writeDifference(root: string, generated: GeneratedFiles): Promise<SyncResult> {
  recoverInterruptedWrite(root, { hasStarted: true });
  const difference = await findDifference(root, generated);
  const written = new Map(difference.written.map((file) => [file, generated.files.get(file) ?? ""]));
  await writeFilesAtomically(root, { written, removed: difference.removed, preconditions: generated.preconditions });
  return difference;
}

/**
 * Checks that {@link syncFiles} would not change any file.
 *
 * @throws CommandError (exit code 1) that names the stale files and the command that updates them
 */
export async function checkFiles(root: string, generated: GeneratedFiles, command: string): Promise<SyncResult> {
  const difference = await findDifference(root, generated);
  const stale = [...difference.written, ...difference.removed];
  if (stale.length === 0) return difference;
  const message = `out of date: ${stale.join(", ")}. Run ${command} and commit what it writes.`;
  throw new CommandError(1, message, difference);
}

async function findDifference(
  root: string,
  { files, ownedFolders, removed: obsolete = [] }: GeneratedFiles,
): Promise<SyncResult> {
  const owned = (await Promise.all(ownedFolders.map((folder) => listEntries(root, folder)))).flat();
  const links = new Set(owned.flatMap(({ path, isLink }) => (isLink ? [path] : [])));
  const written: string[] = [];
  for (const [file, text] of files) {
    if (isBehindLink(file, links) || (await readIfExists(root, file)) !== text) written.push(file);
  }
  const present = owned.flatMap(({ path }) => (files.has(path) ? [] : [path]));
  const existing = obsolete.filter((file) => findEntry(join(root, file)) !== undefined);
  const removed = [...new Set([...present, ...existing])].toSorted();
  return { written: written.toSorted(), removed, unchanged: files.size - written.length };
}

function isBehindLink(file: string, links: ReadonlySet<string>): boolean {
  const parts = file.split("/");
  return parts.some((_, index) => links.has(parts.slice(0, index + 1).join("/")));
}

async function readIfExists(root: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), "utf8");
  } catch (thrown) {
    if (systemCode(thrown) === "ENOENT") return undefined;
    throw systemFailure(thrown, file) ?? thrown;
  }
}

interface OwnedEntry {
  readonly path: string;
  readonly isLink: boolean;
}

// Lists files and symbolic links. The folder itself can be a link, too.
async function listEntries(root: string, folder: string): Promise<OwnedEntry[]> {
  if (findEntry(join(root, folder))?.isSymbolicLink() === true) return [{ path: folder, isLink: true }];
  const entries = await readFolder(root, folder, { recursive: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => ({
      path: relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"),
      isLink: entry.isSymbolicLink(),
    }));
}
