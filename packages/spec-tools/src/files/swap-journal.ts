import { existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { BusyError } from "./busy-error.ts";
import { CommandError } from "../command/command-error.ts";
import { CACHE_FOLDER } from "./cache-folder.ts";
import { systemCode } from "./system-code.ts";
import { undoSteps } from "./undo-steps.ts";

/** One file of a swap. */
export interface SwapStep {
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
  readonly steps: readonly SwapStep[];
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
const SWAP_MS = 60_000;

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
    throw systemCode(thrown) === "EEXIST" ? busy() : thrown;
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
export function undo(root: string, journal: Journal): void {
  undoSteps(root, join(root, CACHE_FOLDER, journal.folder), journal);
  endJournal(root, journal);
}

/**
 * Undoes what a killed process left half done; false where there was nothing.
 *
 * @throws BusyError while another process has a swap under way, CommandError (exit code 1) where it cannot be undone
 */
export function recoverSwap(root: string): boolean {
  const file = join(root, FILE);
  const begun = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (begun === undefined) return false;
  const journal = readJournal(file);
  if (isAlive(journal.pid) && Date.now() - begun < SWAP_MS) throw busy();
  // Whoever was alive when its journal was read may have come to its end meanwhile.
  if (!existsSync(file)) return false;
  undo(root, journal);
  return true;
}

function readJournal(file: string): Journal & { pid: number } {
  try {
    return journalSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (thrown) {
    if (systemCode(thrown) === "ENOENT") throw busy();
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

function busy(): BusyError {
  return new BusyError(`another command is writing (${FILE} is there); run this one again when it has ended`);
}
