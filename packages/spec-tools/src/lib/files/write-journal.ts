import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "../command-error.ts";
import { CACHE_FOLDER, sha256, systemCode } from "./file-system.ts";
import { BusyError } from "./write-lock.ts";

/** One file of an atomic write. */
interface JournalStep {
  readonly file: string;
  /** The SHA-256 of the old text; absent if the file did not exist. */
  readonly before?: string | undefined;
  /** The SHA-256 of the new text; absent if the file is removed. */
  readonly after?: string | undefined;
}

/** The record of an atomic write in progress: everything that is needed to undo it. */
export interface Journal {
  /** The folder below the cache folder that holds the new and old texts as `<step>.new` and `<step>.old`. */
  readonly folder: string;
  readonly steps: readonly JournalStep[];
  /** Folders that the write creates, deepest first. */
  readonly createdFolders: readonly string[];
}

const step = z.object({ file: z.string(), before: z.string().optional(), after: z.string().optional() });
const journalSchema: z.ZodType<Journal & { pid: number }> = z.object({
  pid: z.int(),
  folder: z.string().regex(/^swap-[A-Za-z0-9]+$/),
  steps: z.array(step),
  createdFolders: z.array(z.string()),
});

const FILE = join(CACHE_FOLDER, "swap.json");
// A write takes milliseconds. If the process id still exists after a minute, it belongs to another process.
const MAX_WRITE_MS = 60_000;

/**
 * Creates the journal. From here on, the write is undone unless {@link endJournal} completes it.
 *
 * @throws BusyError if another process has a journal
 */
export function beginJournal(root: string, journal: Journal): void {
  const draft = join(root, CACHE_FOLDER, journal.folder, "journal");
  writeFileSync(draft, JSON.stringify({ pid: process.pid, ...journal }));
  try {
    // A hard link fails if the journal exists. A rename would replace the journal of the other process.
    linkSync(draft, join(root, FILE));
  } catch (thrown) {
    throw systemCode(thrown) === "EEXIST" ? busyError() : thrown;
  }
}

/** Completes an atomic write: the removal of the journal makes it final. */
export function endJournal(root: string, { folder }: Journal): void {
  rmSync(join(root, FILE));
  rmSync(join(root, CACHE_FOLDER, folder), { recursive: true, force: true });
}

/**
 * Restores every file of an atomic write and ends its journal. A file that was edited after the write is kept as it is.
 *
 * @throws CommandError (exit code 1) that names a file that cannot be restored
 */
export function undoWrite(root: string, journal: Journal): void {
  undoSteps(root, join(root, CACHE_FOLDER, journal.folder), journal);
  endJournal(root, journal);
}

/**
 * Undoes the unfinished write of a killed process. Returns false if there is nothing to undo.
 *
 * @throws BusyError while another process writes, CommandError (exit code 1) if the write cannot be undone
 */
export function recoverInterruptedWrite(root: string): boolean {
  const file = join(root, FILE);
  const begun = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (begun === undefined) return false;
  const journal = readJournal(file);
  if (isAlive(journal.pid) && Date.now() - begun < MAX_WRITE_MS) throw busyError();
  // The process may have finished its write after the journal was read.
  if (!existsSync(file)) return false;
  undoWrite(root, journal);
  return true;
}

function readJournal(file: string): Journal & { pid: number } {
  try {
    return journalSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (thrown) {
    if (systemCode(thrown) === "ENOENT") throw busyError();
    throw new CommandError(
      1,
      `${FILE}: expected the journal of an interrupted command. Delete the file and check git status.`,
    );
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function busyError(): BusyError {
  return new BusyError(`another command is writing (${FILE} exists). Run this command again when it has finished.`);
}

/**
 * Restores every file that still has the text of the write, from its copy in the staging folder.
 *
 * @throws CommandError (exit code 1) that names a file that cannot be restored
 */
function undoSteps(root: string, folder: string, { steps, createdFolders }: Journal): void {
  for (const [index, { file, before, after }] of steps.entries()) {
    const target = join(root, file);
    if (before === after || hashFile(target) !== after) continue;
    try {
      if (before === undefined) rmSync(target, { force: true });
      else copyFileSync(join(folder, `${index}.old`), target);
    } catch (thrown) {
      const code = systemCode(thrown) ?? "unknown";
      throw new CommandError(
        1,
        `${file}: could not be restored (${code}). Make it writable and run the command again.`,
      );
    }
  }
  for (const created of createdFolders) removeIfEmpty(join(root, created));
}

/** Returns the SHA-256 of a file, or undefined if the path does not exist or is a folder. */
export function hashFile(file: string): string | undefined {
  return existsSync(file) && statSync(file).isFile() ? sha256(readFileSync(file, "utf8")) : undefined;
}

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
