import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { CACHE_FOLDER, sha256 } from "../src/lib/files/file-system.ts";
import { recoverInterruptedWrite } from "../src/lib/files/recover-write.ts";
import type { Journal } from "../src/lib/files/write-journal.ts";

/** The folder of the staged files in the cache folder. */
export const STAGED = "swap-abc123";
/** The path of the journal. */
export const JOURNAL: string = join(CACHE_FOLDER, "swap.json");
/** The id of a process that has ended. */
export const DEAD: number = spawnSync(process.execPath, ["--version"]).pid;

/** Writes a file of a checkout and creates its folder. */
export async function put(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

/** Creates a checkout in which the process with this id was killed after it had changed three of four files. */
export async function makeInterrupted(pid: number): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-journal-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const journal: Journal = {
    folder: STAGED,
    steps: [
      { file: "out/changed.txt", before: sha256("old"), after: sha256("new") },
      { file: "out/made/deep/created.txt", after: sha256("new") },
      { file: "out/removed.txt", before: sha256("old") },
      { file: "out/later.txt", before: sha256("old"), after: sha256("new") },
    ],
    createdFolders: ["out/made/deep", "out/made"],
  };
  await put(root, "out/changed.txt", "new");
  await put(root, "out/made/deep/created.txt", "new");
  await put(root, "out/later.txt", "old");
  for (const step of [0, 2, 3]) await put(root, join(CACHE_FOLDER, STAGED, `${step}.old`), "old");
  await put(root, join(CACHE_FOLDER, STAGED, "3.new"), "new");
  await put(root, JOURNAL, JSON.stringify({ pid, ...journal }));
  return root;
}

/** Reads every file and folder below `out`: texts by path. */
export async function readOut(root: string): Promise<Record<string, string>> {
  const entries = await readdir(join(root, "out"), { recursive: true, withFileTypes: true });
  const texts = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(root.length + 1), entry.isFile() ? await readFile(path, "utf8") : "(a folder)"];
  });
  return Object.fromEntries(await Promise.all(texts));
}

/** Creates an interrupted checkout and, next to it, a folder with a file that the journal must not reach. */
export async function makeTampered(): Promise<{ root: string; outside: string }> {
  const root = await makeInterrupted(DEAD);
  const outside = await mkdtemp(join(tmpdir(), "justone-outside-"));
  onTestFinished(() => rm(outside, { recursive: true }));
  await put(outside, "theirs.txt", "new");
  await mkdir(join(outside, "empty"));
  return { root, outside };
}

/** The error of a command that finds the journal of a running command. */
export const BUSY = {
  name: "CommandError",
  exitCode: 1,
  message: `another command is writing (${JOURNAL} exists). Run this command again when it has finished.`,
};

/** Recovers and returns the result or the error. */
export function recovery(root: string): unknown {
  try {
    return recoverInterruptedWrite(root);
  } catch (thrown) {
    return thrown;
  }
}
