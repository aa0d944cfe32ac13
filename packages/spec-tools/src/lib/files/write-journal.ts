import { linkSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "../command-error.ts";
import { cutText, quoteText } from "../text.ts";
import { hashEntry, moveEntry } from "./entries.ts";
import { CACHE_FOLDER, checkInside, findEntry, systemCode } from "./file-system.ts";
import { BusyError } from "./write-lock.ts";

/** One file of an atomic write. */
interface JournalStep {
  readonly file: string;
  /** The hash of the old file or symbolic link, see {@link hashEntry}; absent if nothing existed. */
  readonly before?: string | undefined;
  /** The hash of the new file; absent if the path is removed. */
  readonly after?: string | undefined;
}

/** The record of an atomic write in progress: everything that is needed to undo it. */
export interface Journal {
  /** The folder below the cache folder that holds the new and old files as `<step>.new` and `<step>.old`. */
  readonly folder: string;
  readonly steps: readonly JournalStep[];
  /** Folders that the write creates, deepest first. */
  readonly createdFolders: readonly string[];
}

/** A journal with the id of the process that writes. */
export type OwnedJournal = Journal & { readonly pid: number };

// The writer uses "/" on every system, so a path with "\\" or a drive is not from it.
const path = z.string().refine((text) => {
  return !/[\\\0]|^[A-Za-z]:/.test(text) && text.split("/").every((part) => !["", ".", ".."].includes(part));
});
const step = z.object({ file: path, before: z.string().optional(), after: z.string().optional() });
const journalSchema: z.ZodType<OwnedJournal> = z.object({
  pid: z.int().positive(),
  folder: z.string().regex(/^swap-[A-Za-z0-9-]+$/),
  steps: z.array(step),
  createdFolders: z.array(path),
});

/** The journal's path in the checkout. */
export const JOURNAL_FILE: string = join(CACHE_FOLDER, "swap.json");

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
    linkSync(draft, join(root, JOURNAL_FILE));
  } catch (thrown) {
    throw systemCode(thrown) === "EEXIST" ? busyError() : thrown;
  }
}

/** Completes an atomic write: the removal of the journal makes it final. */
export function endJournal(root: string, { folder }: Journal): void {
  rmSync(join(root, JOURNAL_FILE));
  rmSync(join(root, CACHE_FOLDER, folder), { recursive: true, force: true });
}

/**
 * Reads the journal. Every path in it is checked to be inside the checkout, because undoing the journal overwrites and
 * removes files.
 *
 * @throws CommandError (exit code 1) if the journal is invalid or has a path outside the checkout, BusyError if the
 * journal has just been completed
 */
export function readJournal(root: string): OwnedJournal {
  const journal = parseJournal(root);
  // Moving files out of a linked folder would remove them outside.
  if (findEntry(join(root, CACHE_FOLDER, journal.folder))?.isSymbolicLink() === true)
    throw journalError(`found a symbolic link at ${journal.folder}`);
  const removed = removedPaths(journal);
  for (const file of [JOURNAL_FILE, ...journal.steps.map((one) => one.file), ...journal.createdFolders]) {
    try {
      checkInside(root, replacedFolder(file, removed) ?? file);
    } catch {
      throw journalError(`found ${cutText(quoteText(file), 200)}, which is outside the checkout`);
    }
  }
  return journal;
}

function parseJournal(root: string): OwnedJournal {
  const file = join(root, JOURNAL_FILE);
  try {
    // Reading a special file could wait forever.
    return journalSchema.parse(
      findEntry(file)?.isFile() === false ? undefined : JSON.parse(readFileSync(file, "utf8")),
    );
  } catch (thrown) {
    if (systemCode(thrown) === "ENOENT") throw busyError();
    throw journalError();
  }
}

function journalError(found?: string): CommandError {
  const details = found === undefined ? "" : `, ${found}`;
  const expected = `expected the journal of an interrupted command${details}`;
  return new CommandError(1, `${JOURNAL_FILE}: ${expected}. Delete the file and check git status.`);
}

/** The error of a command that finds the journal of a running command. */
export function busyError(): BusyError {
  return new BusyError(
    `another command is writing (${JOURNAL_FILE} exists). Run this command again when it has finished.`,
  );
}

function removedPaths({ steps }: Journal): string[] {
  return steps.flatMap(({ file, after }) => (after === undefined ? [file] : []));
}

/**
 * Returns the removed path that a file is below. It is a symbolic link that the write replaces by a folder, so nothing
 * behind it belongs to the file.
 */
export function replacedFolder(file: string, removed: readonly string[]): string | undefined {
  return removed.find((folder) => file.startsWith(`${folder}/`));
}

/**
 * Restores every file of an atomic write and ends its journal. A file that was edited after the write is kept as it is.
 *
 * @throws CommandError (exit code 1) that names a file that cannot be restored
 */
export function undoWrite(root: string, journal: Journal): void {
  // In reverse order: a removed symbolic link can have become a created folder with written files.
  undoSteps(root, journal, (after) => after !== undefined);
  for (const created of journal.createdFolders) removeIfEmpty(join(root, created));
  undoSteps(root, journal, (after) => after === undefined);
  endJournal(root, journal);
}

function undoSteps(root: string, journal: Journal, isSelected: (after: string | undefined) => boolean): void {
  const removed = removedPaths(journal);
  for (const [index, { file, before, after }] of journal.steps.entries()) {
    if (!isSelected(after) || before === after) continue;
    const replaced = replacedFolder(file, removed);
    if (replaced !== undefined && findEntry(join(root, replaced))?.isSymbolicLink() === true) continue;
    const target = join(root, file);
    const copy = join(root, CACHE_FOLDER, journal.folder, `${index}.old`);
    try {
      if (hashEntry(target) === after) restoreEntry(target, before, copy);
    } catch (thrown) {
      throw new CommandError(1, `${file}: could not be restored ${adviseRestore(thrown)}`);
    }
  }
}

function restoreEntry(target: string, before: string | undefined, copy: string): void {
  if (before === undefined) return rmSync(target, { force: true });
  const copied = hashEntry(copy);
  if (copied !== undefined && copied !== before) throw new Error("its copy was changed");
  moveEntry(copy, target);
}

function adviseRestore(thrown: unknown): string {
  const code = systemCode(thrown);
  if (code !== undefined) return `(${code}). Make it writable and run the command again.`;
  return `(its copy was changed). Delete ${JOURNAL_FILE} and check git status.`;
}

function removeIfEmpty(folder: string): void {
  if (findEntry(folder)?.isDirectory() === true && readdirSync(folder).length === 0) rmdirSync(folder);
}
