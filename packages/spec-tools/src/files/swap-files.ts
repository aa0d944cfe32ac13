import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CACHE_FOLDER } from "./cache-folder.ts";
import { checkInside } from "./check-inside.ts";
import { holdSignals } from "./hold-signals.ts";
import { beginJournal, endJournal, type Journal, undo } from "./swap-journal.ts";

/** What a swap changes, by path from the checkout. */
export interface Swap {
  readonly written: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
}

/**
 * Changes files all together or not at all. New texts are staged outside the tree; while they are put in place a journal
 * says how to undo it, so that whoever runs next can, should this process be killed in between.
 *
 * @throws CommandError (exit code 3) for a path that leads out of the checkout, (exit code 1) while another command writes
 */
export async function swapFiles(root: string, swap: Swap): Promise<void> {
  const files = [...swap.written.keys(), ...swap.removed];
  if (files.length === 0) return;
  for (const file of files) checkInside(root, file);
  const journal = stage(root, swap, files);
  const releaseSignals = holdSignals();
  try {
    putInPlace(root, swap, journal);
  } finally {
    await releaseSignals();
  }
}

function stage(root: string, { written }: Swap, files: readonly string[]): Journal {
  mkdirSync(join(root, CACHE_FOLDER), { recursive: true });
  const folder = mkdtempSync(join(root, CACHE_FOLDER, "swap-"));
  const steps = files.map((file, index) => {
    const text = written.get(file);
    if (text !== undefined) writeFileSync(join(folder, `${index}.new`), text);
    const existed = existsSync(join(root, file));
    if (existed) copyFileSync(join(root, file), join(folder, `${index}.old`));
    return { file, existed };
  });
  return { folder, steps, createdFolders: missingFolders(root, files) };
}

function putInPlace(root: string, { written }: Swap, journal: Journal): void {
  const { folder, steps } = journal;
  try {
    beginJournal(root, journal);
  } catch (thrown) {
    rmSync(folder, { recursive: true });
    throw thrown;
  }
  try {
    for (const [index, { file }] of steps.entries()) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      if (written.has(file)) move(join(folder, `${index}.new`), join(root, file));
      else rmSync(join(root, file), { force: true });
    }
  } catch (thrown) {
    undo(root, journal);
    throw thrown;
  }
  endJournal(root, journal);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (thrown) {
    // The cache may be on another disk; the journal makes up for what is lost in one step.
    if (!(thrown instanceof Error && "code" in thrown && thrown.code === "EXDEV")) throw thrown;
    copyFileSync(from, to);
  }
}

// From the deepest, so that undoing can remove them one after the other.
function missingFolders(root: string, files: readonly string[]): string[] {
  const missing = new Set<string>();
  for (const file of files) {
    for (let folder = dirname(file); folder !== "." && !existsSync(join(root, folder)); folder = dirname(folder)) {
      missing.add(folder);
    }
  }
  return [...missing].toSorted((a, b) => b.length - a.length);
}
