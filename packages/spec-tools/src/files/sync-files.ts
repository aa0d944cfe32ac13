import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { CommandError, refuse } from "../command/command-error.ts";

/** The whole content of a generated folder, or of some of its files. */
export interface GeneratedFiles {
  /** Texts by their path from the checkout, with `/`. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders in which nothing else may stand; a stale file in one is removed. */
  readonly ownedFolders: readonly string[];
}

/** What differs from what should be there. */
export interface SyncResult {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
}

/**
 * Makes the files on disk be what they should be; what is already right is not touched. All new texts are written
 * beside their targets before the first one is renamed, so a failure leaves every file as it was.
 */
export async function syncFiles(root: string, generated: GeneratedFiles): Promise<SyncResult> {
  const difference = await compareFiles(root, generated);
  const staged: [temporary: string, target: string][] = [];
  try {
    for (const file of difference.written) {
      const target = join(root, file);
      await mkdir(dirname(target), { recursive: true });
      staged.push([`${target}.${process.pid}.tmp`, target]);
      await writeFile(`${target}.${process.pid}.tmp`, generated.files.get(file) ?? "");
    }
    for (const [temporary, target] of staged) await rename(temporary, target);
  } finally {
    for (const [temporary] of staged) await rm(temporary, { force: true });
  }
  for (const file of difference.removed) await rm(join(root, file));
  return difference;
}

/**
 * Fails where {@link syncFiles} would change anything.
 *
 * @throws CommandError (exit code 1) naming the files
 */
export async function checkFiles(root: string, generated: GeneratedFiles, command: string): Promise<SyncResult> {
  const difference = await compareFiles(root, generated);
  const stale = [...difference.written, ...difference.removed];
  if (stale.length === 0) return difference;
  const message = `out of date: ${stale.join(", ")}. Run ${command} and commit what it writes.`;
  throw new CommandError(1, message, difference);
}

async function compareFiles(root: string, { files, ownedFolders }: GeneratedFiles): Promise<SyncResult> {
  const written: string[] = [];
  for (const [file, text] of files) {
    if ((await readIfThere(root, file)) !== text) written.push(file);
  }
  const present = (await Promise.all(ownedFolders.map((folder) => listFiles(root, folder)))).flat();
  const removed = present.filter((file) => !files.has(file)).toSorted();
  return { written: written.toSorted(), removed, unchanged: files.size - written.length };
}

async function readIfThere(root: string, file: string): Promise<string | undefined> {
  try {
    return await readFile(join(root, file), "utf8");
  } catch (thrown) {
    const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "unknown";
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
