import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CACHE_FOLDER, checkInside, findEntry } from "./file-system.ts";
import { busyError, JOURNAL_FILE, readJournal, undoWrite } from "./write-journal.ts";

// A write takes milliseconds. If the process id still exists after a minute, it belongs to another process.
const MAX_WRITE_MS = 60_000;
// Before its journal begins, a write on a busy machine can take longer.
const MAX_STAGING_MS = 60 * 60_000;

/** Settings of {@link recoverInterruptedWrite}. */
interface RecoveryOptions {
  /** Whether this process may have begun the write. Otherwise a journal with its id is from an earlier process. */
  readonly hasStarted?: boolean;
}

/**
 * Undoes the unfinished write of a killed process, and removes what killed processes left in the cache folder. Returns
 * false if there is nothing to undo.
 *
 * @throws BusyError while another process writes, CommandError (exit code 1) if the journal is invalid, has a path
 * outside the checkout, or cannot be undone
 */
export function recoverInterruptedWrite(root: string, { hasStarted = false }: RecoveryOptions = {}): boolean {
  const isUndone = undoInterruptedWrite(root, hasStarted);
  removeLeftovers(root);
  return isUndone;
}

function undoInterruptedWrite(root: string, hasStarted: boolean): boolean {
  const begun = findEntry(join(root, JOURNAL_FILE))?.mtimeMs;
  if (begun === undefined) return false;
  const journal = readJournal(root);
  const mayRun = journal.pid === process.pid ? hasStarted : isAlive(journal.pid);
  if (mayRun && Date.now() - begun < MAX_WRITE_MS) throw busyError();
  // The process may have finished its write after the journal was read.
  if (!existsSync(join(root, JOURNAL_FILE))) return false;
  undoWrite(root, journal);
  return true;
}

/** Removes the staged files and drafts of cache files that belong to processes that have ended. */
function removeLeftovers(root: string): void {
  const cache = join(root, CACHE_FOLDER);
  try {
    checkInside(root, JOURNAL_FILE);
    const leftovers = readdirSync(cache).filter((name) => isLeftover(cache, name));
    // A process could have begun its journal and ended after it was found here. The journal needs its staged files.
    if (findEntry(join(root, JOURNAL_FILE)) !== undefined) return;
    for (const name of leftovers) rmSync(join(cache, name), { recursive: true, force: true });
  } catch {
    // A leftover takes only disk space, so a command does not fail because of one.
  }
}

// Staged files are in swap-<process id>-<random>, the draft of a cache file is <name>.<process id>.
function isLeftover(cache: string, name: string): boolean {
  const match = /^swap-(?:(\d+)-)?[A-Za-z0-9]+$|\.(\d+)$/.exec(name);
  if (match === null) return false;
  const pid = match[1] ?? match[2];
  const changed = findEntry(join(cache, name))?.mtimeMs ?? Date.now();
  // An earlier process can have had the id of this one.
  if (pid === `${process.pid}`) return changed < performance.timeOrigin;
  if (pid !== undefined && !isAlive(Number(pid))) return true;
  return Date.now() - changed > MAX_STAGING_MS;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
