import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CommandError } from "../command-error.ts";
import { systemFailure } from "../system-failure.ts";
import { cutText } from "../text.ts";
import { copyEntry, hashEntry, moveEntry } from "./entries.ts";
import { CACHE_FOLDER, checkInside, findEntry, sha256 } from "./file-system.ts";
import { beginJournal, endJournal, type Journal, replacedFolder, undoWrite } from "./write-journal.ts";
import { deferSignals } from "./write-lock.ts";

/** The files to change. Paths are relative to the checkout. */
export interface FileChanges {
  readonly written: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
  /** Texts of files that must not have changed since they were read (undefined: must not exist). */
  readonly preconditions?: ReadonlyMap<string, string | undefined> | undefined;
}

/**
 * Changes all files or none. New texts are staged in the cache folder and then moved to their paths. A journal records
 * how to undo the moves, so that the next command can undo them if this process is killed. A symbolic link is replaced
 * or removed, never followed; a written file may be below a removed link.
 *
 * @throws CommandError (exit code 3) for a path outside the checkout, (exit code 1) while another command writes, if a
 * precondition does not hold, or if a file cannot be written
 */
export async function writeFilesAtomically(root: string, changes: FileChanges): Promise<void> {
  const files = orderFiles(changes);
  if (files.length === 0) return;
  for (const file of files) checkInside(root, replacedFolder(file, changes.removed) ?? file);
  const journal = stageFiles(root, changes, files);
  const releaseSignals = deferSignals();
  try {
    commitFiles(root, changes, journal);
  } finally {
    await releaseSignals();
  }
}

// A link is removed before the files below its path are written.
function orderFiles({ written, removed }: FileChanges): string[] {
  const replaced = new Set([...written.keys()].map((file) => replacedFolder(file, removed)));
  return [
    ...removed.filter((file) => replaced.has(file)),
    ...written.keys(),
    ...removed.filter((file) => !replaced.has(file)),
  ];
}

function stageFiles(root: string, changes: FileChanges, files: readonly string[]): Journal {
  const cache = join(root, CACHE_FOLDER);
  let folder: string | undefined;
  try {
    mkdirSync(cache, { recursive: true });
    // The name has the process id, so that another command can remove the folder if this process is killed.
    folder = mkdtempSync(join(cache, `swap-${process.pid}-`));
    const staged = folder;
    const steps = files.map((file, index) => stageFile(root, changes, file, join(staged, `${index}`)));
    return { folder: basename(folder), steps, createdFolders: missingFolders(root, files, changes.removed) };
  } catch (thrown) {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    throw writeError(thrown);
  }
}

function stageFile(
  root: string,
  { written, removed }: FileChanges,
  file: string,
  staged: string,
): Journal["steps"][number] {
  const text = written.get(file);
  if (text !== undefined) writeFileSync(`${staged}.new`, text);
  const after = text === undefined ? undefined : sha256(text);
  if (replacedFolder(file, removed) !== undefined) return { file, after };
  const target = join(root, file);
  copyEntry(target, `${staged}.old`);
  return { file, before: hashEntry(target), after };
}

function commitFiles(root: string, changes: FileChanges, journal: Journal): void {
  const staged = join(root, CACHE_FOLDER, journal.folder);
  try {
    beginJournal(root, journal);
  } catch (thrown) {
    rmSync(staged, { recursive: true, force: true });
    throw thrown instanceof CommandError ? thrown : writeError(thrown);
  }
  try {
    checkPreconditions(root, changes);
    for (const [index, { file }] of journal.steps.entries()) {
      if (changes.written.has(file)) moveEntry(join(staged, `${index}.new`), join(root, file));
      else rmSync(join(root, file), { force: true });
    }
  } catch (thrown) {
    undoWrite(root, journal);
    throw thrown instanceof CommandError ? thrown : writeError(thrown);
  }
  endJournal(root, journal);
}

function checkPreconditions(root: string, { preconditions = new Map() }: FileChanges): void {
  for (const [file, text] of preconditions) {
    const now = existsSync(join(root, file)) ? readFileSync(join(root, file), "utf8") : undefined;
    if (now === text) continue;
    throw new CommandError(1, `${file}: changed while the command ran. Nothing was written. Run the command again.`);
  }
}

function writeError(thrown: unknown): CommandError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const described = systemFailure(thrown)?.message ?? cutText(reason, 200);
  return new CommandError(1, `a file could not be written, so no file was changed: ${described}`);
}

// Sorted by descending depth, so that an undo finds every folder empty.
function missingFolders(root: string, files: readonly string[], removed: readonly string[]): string[] {
  const missing = new Set<string>();
  const exists = (folder: string): boolean => {
    return replacedFolder(`${folder}/`, removed) === undefined && findEntry(join(root, folder)) !== undefined;
  };
  for (const file of files) {
    for (let folder = dirname(file); folder !== "." && !exists(folder); folder = dirname(folder)) missing.add(folder);
  }
  return [...missing].toSorted((a, b) => b.length - a.length);
}
