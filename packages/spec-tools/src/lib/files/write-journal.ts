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

/** One file of a swap. */
interface JournalStep {
  readonly file: string;
  /** The SHA-256 of what was there; absent where nothing was. */
  readonly before?: string | undefined;
  /** The SHA-256 of what comes there; absent where nothing does. */
  readonly after?: string | undefined;
}

/** How to undo a swap that is under way. */
export interface Journal {
  /** Where the new and the old texts are, in the cache folder: `<step>.new` and `<step>.old`. */
  readonly folder: string;
  readonly steps: readonly JournalStep[];
  /** Folders the swap creates, the deepest first. */
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
// A swap takes milliseconds; a process of that number that is alive much later is another one.
const MAX_WRITE_MS = 60_000;

/**
 * Says that a swap begins; from here on it is undone unless it comes to its end.
 *
 * @throws BusyError while another process has one under way
 */
export function beginJournal(root: string, journal: Journal): void {
  const draft = join(root, CACHE_FOLDER, journal.folder, "journal");
  writeFileSync(draft, JSON.stringify({ pid: process.pid, ...journal }));
  try {
    // A link fails where a rename would replace another's only way back.
    linkSync(draft, join(root, FILE));
  } catch (thrown) {
    throw systemCode(thrown) === "EEXIST" ? busyError() : thrown;
  }
}

/** Says that a swap is done: in this one step it becomes final. */
export function endJournal(root: string, { folder }: Journal): void {
  rmSync(join(root, FILE));
  rmSync(join(root, CACHE_FOLDER, folder), { recursive: true, force: true });
}

/**
 * Puts back what a swap had changed. What was changed again since is somebody else's work and stays.
 *
 * @throws CommandError (exit code 1) naming a file that cannot be put back
 */
export function undoWrite(root: string, journal: Journal): void {
  undoSteps(root, join(root, CACHE_FOLDER, journal.folder), journal);
  endJournal(root, journal);
}

/**
 * Undoes what a killed process left half done; false where there was nothing.
 *
 * @throws BusyError while another process has a swap under way, CommandError (exit code 1) where it cannot be undone
 */
export function recoverInterruptedWrite(root: string): boolean {
  const file = join(root, FILE);
  const begun = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (begun === undefined) return false;
  const journal = readJournal(file);
  if (isAlive(journal.pid) && Date.now() - begun < MAX_WRITE_MS) throw busyError();
  // Whoever was alive when its journal was read may have come to its end meanwhile.
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
      `${FILE}: expected the journal of an interrupted command. Delete it, and look at git status.`,
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
  return new BusyError(`another command is writing (${FILE} is there); run this one again when it has ended`);
}

/**
 * Puts every file of a swap back that is as the swap left it, from its copy in a folder.
 *
 * @throws CommandError (exit code 1) naming a file that cannot be put back
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
        `${file}: could not be put back (${code}). Make it writable and run the command again.`,
      );
    }
  }
  for (const created of createdFolders) removeIfEmpty(join(root, created));
}

/** The SHA-256 of a file; undefined where there is none, a folder in its place included. */
export function hashFile(file: string): string | undefined {
  return existsSync(file) && statSync(file).isFile() ? sha256(readFileSync(file, "utf8")) : undefined;
}

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
