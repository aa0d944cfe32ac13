import { copyFileSync, existsSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "../command/command-error.ts";
import { CACHE_FOLDER } from "./cache-folder.ts";

/** How to undo a swap that is under way. */
export interface Journal {
  /** Where the new and the old texts are: `<step>.new` and `<step>.old`. */
  readonly folder: string;
  readonly steps: readonly { readonly file: string; readonly existed: boolean }[];
  /** Folders the swap creates, the deepest first. */
  readonly createdFolders: readonly string[];
}

interface WrittenJournal extends Journal {
  readonly pid: number;
}

const journalSchema: z.ZodType<WrittenJournal> = z.object({
  pid: z.int(),
  folder: z.string(),
  steps: z.array(z.object({ file: z.string(), existed: z.boolean() })),
  createdFolders: z.array(z.string()),
});

const FILE = join(CACHE_FOLDER, "swap.json");

/**
 * Says that a swap begins; from here on it is undone unless it comes to its end.
 *
 * @throws CommandError (exit code 1) while another process has one under way
 */
export function beginJournal(root: string, journal: Journal): void {
  const draft = join(journal.folder, "journal");
  writeFileSync(draft, JSON.stringify({ pid: process.pid, ...journal }));
  // Another's journal is another's only way back.
  if (existsSync(join(root, FILE))) throw busy(root);
  renameSync(draft, join(root, FILE));
}

/** Says that a swap is done: in this one step it becomes final. */
export function endJournal(root: string, { folder }: Journal): void {
  rmSync(join(root, FILE));
  rmSync(folder, { recursive: true, force: true });
}

/** Puts every file back as it was before a swap. */
export function undo(root: string, journal: Journal): void {
  const { folder, steps, createdFolders } = journal;
  for (const [index, { file, existed }] of steps.entries()) {
    if (existed) copyFileSync(join(folder, `${index}.old`), join(root, file));
    else rmSync(join(root, file), { force: true });
  }
  for (const created of createdFolders) if (existsSync(join(root, created))) rmdirSync(join(root, created));
  endJournal(root, journal);
}

/**
 * Undoes what a killed process left half done; false where there was nothing.
 *
 * @throws CommandError (exit code 1) while another process has a swap under way
 */
export function recoverSwap(root: string): boolean {
  if (!existsSync(join(root, FILE))) return false;
  const journal = journalSchema.parse(JSON.parse(readFileSync(join(root, FILE), "utf8")));
  if (isAlive(journal.pid)) throw busy(root);
  undo(root, journal);
  return true;
}

function isAlive(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

function busy(root: string): CommandError {
  return new CommandError(1, `another command is writing (${join(root, FILE)} is there); wait for it to end`);
}
