import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { CommandError } from "../command-error.ts";
import { cutText } from "../text.ts";
import { CACHE_FOLDER, checkInside, sha256, systemCode } from "./file-system.ts";
import { beginJournal, endJournal, hashFile, type Journal, undoWrite } from "./write-journal.ts";
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
 * how to undo the moves, so that the next command can undo them if this process is killed.
 *
 * @throws CommandError (exit code 3) for a path outside the checkout, (exit code 1) while another command writes, if a
 * precondition does not hold, or if a file cannot be written
 */
export async function writeFilesAtomically(root: string, changes: FileChanges): Promise<void> {
  const files = [...changes.written.keys(), ...changes.removed];
  if (files.length === 0) return;
  for (const file of files) checkInside(root, file);
  const journal = stageFiles(root, changes, files);
  const releaseSignals = deferSignals();
  try {
    commitFiles(root, changes, journal);
  } finally {
    await releaseSignals();
  }
}

function stageFiles(root: string, { written }: FileChanges, files: readonly string[]): Journal {
  mkdirSync(join(root, CACHE_FOLDER), { recursive: true });
  const folder = mkdtempSync(join(root, CACHE_FOLDER, "swap-"));
  const steps = files.map((file, index) => {
    const text = written.get(file);
    if (text !== undefined) writeFileSync(join(folder, `${index}.new`), text);
    const before = hashFile(join(root, file));
    if (before !== undefined) copyFileSync(join(root, file), join(folder, `${index}.old`));
    return { file, before, after: text === undefined ? undefined : sha256(text) };
  });
  return { folder: basename(folder), steps, createdFolders: missingFolders(root, files) };
}

function commitFiles(root: string, changes: FileChanges, journal: Journal): void {
  const staged = join(root, CACHE_FOLDER, journal.folder);
  try {
    beginJournal(root, journal);
  } catch (thrown) {
    rmSync(staged, { recursive: true });
    throw thrown;
  }
  try {
    checkPreconditions(root, changes);
    for (const [index, { file }] of journal.steps.entries()) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      if (changes.written.has(file)) moveFile(join(staged, `${index}.new`), join(root, file));
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
  return new CommandError(1, `a file could not be written, so no file was changed: ${cutText(reason, 200)}`);
}

function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (thrown) {
    // The cache folder can be on another disk. A copy is not atomic, but the journal can undo it.
    if (systemCode(thrown) !== "EXDEV") throw thrown;
    copyFileSync(from, to);
  }
}

// Sorted by descending depth, so that an undo finds every folder empty.
function missingFolders(root: string, files: readonly string[]): string[] {
  const missing = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== "." && !existsSync(join(root, folder)); folder = dirname(folder)) {
      missing.add(folder);
    }
  }
  return [...missing].toSorted((a, b) => b.length - a.length);
}
