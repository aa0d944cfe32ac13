import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { CommandError, refuse } from "../command-error.ts";
import { systemCode } from "./file-system.ts";
import { writeFilesAtomically } from "./write-files-atomically.ts";

/** The whole content of a generated folder, or of some of its files. */
export interface GeneratedFiles {
  /** Texts by their path from the checkout, with `/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders in which nothing else may stand; a stale file in one is removed. */
  readonly ownedFolders: readonly string[];
  /** Single files that may not stand any more. */
  readonly removed?: readonly string[];
  /** What was read of files that all this follows from, or that none was there: where one differs by now, nothing is written. */
  readonly preconditions?: ReadonlyMap<string, string | undefined>;
}

/** What differs from what should be there. */
export interface SyncResult {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/**
 * Makes the files on disk be what they should be, all together or none; what is already right is not touched. With
 * `dryRun` only says what would be done.
 *
 * @throws CommandError (exit code 1) while another command writes, (exit code 3) for a file that cannot be replaced
 */
export async function syncFiles(
  root: string,
  generated: GeneratedFiles,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<SyncResult> {
  const difference = await findDifference(root, generated);
  const written = new Map(difference.written.map((file) => [file, generated.files.get(file) ?? ""]));
  if (!dryRun)
    await writeFilesAtomically(root, { written, removed: difference.removed, preconditions: generated.preconditions });
  return difference;
}

/**
 * Fails where {@link syncFiles} would change anything.
 *
 * @throws CommandError (exit code 1) naming the files
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
  { files, ownedFolders, removed: unwanteds = [] }: GeneratedFiles,
): Promise<SyncResult> {
  const written: string[] = [];
  for (const [file, text] of files) {
    if ((await readIfThere(root, file)) !== text) written.push(file);
  }
  const present = (await Promise.all(ownedFolders.map((folder) => listFiles(root, folder)))).flat();
  const unwanted = unwanteds.filter((file) => existsSync(join(root, file)));
  const removed = [...present.filter((file) => !files.has(file)), ...unwanted].toSorted();
  return { written: written.toSorted(), removed, unchanged: files.size - written.length };
}

async function readIfThere(root: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), "utf8");
  } catch (thrown) {
    const code = systemCode(thrown) ?? "unknown";
    if (code === "ENOENT") return undefined;
    throw refuse(file, "a file that can be replaced", code);
  }
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  try {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return paths.map((path) => relative(root, path).split(sep).join("/"));
  } catch {
    return [];
  }
}
