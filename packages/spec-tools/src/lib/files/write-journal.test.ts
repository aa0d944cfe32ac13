import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { CACHE_FOLDER, sha256 } from "./file-system.ts";
import { writeFilesAtomically } from "./write-files-atomically.ts";
import { type Journal, recoverInterruptedWrite } from "./write-journal.ts";

const STAGED = "swap-abc123";
const JOURNAL = join(CACHE_FOLDER, "swap.json");
// A process that has ended.
const DEAD = spawnSync(process.execPath, ["--version"]).pid;

async function put(root: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
}

/** A checkout in which a process of this id was stopped after it had put three of four files in place. */
async function makeInterrupted(pid: number): Promise<string> {
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

/** What is below a folder of a checkout: texts by path. */
async function readOut(root: string): Promise<Record<string, string>> {
  const entries = await readdir(join(root, "out"), { recursive: true, withFileTypes: true });
  const texts = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(root.length + 1), entry.isFile() ? await readFile(path, "utf8") : "(a folder)"];
  });
  return Object.fromEntries(await Promise.all(texts));
}

const BEFORE = { "out/changed.txt": "old", "out/removed.txt": "old", "out/later.txt": "old" };
const BUSY = {
  name: "CommandError",
  exitCode: 1,
  message: `another command is writing (${JOURNAL} is there); run this one again when it has ended`,
};

function recovery(root: string): unknown {
  try {
    return recoverInterruptedWrite(root);
  } catch (thrown) {
    return thrown;
  }
}

describe("recoverInterruptedWrite", () => {
  it("does nothing where no swap is under way", async () => {
    const root = await mkdtemp(join(tmpdir(), "justone-journal-"));
    onTestFinished(() => rm(root, { recursive: true }));
    expect(recoverInterruptedWrite(root)).toBe(false);
  });

  it("undoes what was done, with the folders made for it, and leaves nothing of the swap", async () => {
    const root = await makeInterrupted(DEAD);
    expect(recoverInterruptedWrite(root)).toBe(true);
    expect(await readOut(root)).toEqual(BEFORE);
    expect(await readdir(join(root, CACHE_FOLDER))).toEqual([]);
    expect(recoverInterruptedWrite(root)).toBe(false);
  });

  it("leaves what somebody changed since, and a folder somebody uses", async () => {
    const root = await makeInterrupted(DEAD);
    const theirs = { "out/changed.txt": "theirs", "out/removed.txt": "theirs", "out/made/theirs.txt": "theirs" };
    for (const [file, text] of Object.entries(theirs)) await put(root, file, text);
    expect(recoverInterruptedWrite(root)).toBe(true);
    expect(await readOut(root)).toEqual({ ...BEFORE, ...theirs, "out/made": "(a folder)" });
  });

  it("leaves a folder that somebody put where a file was", async () => {
    const root = await makeInterrupted(DEAD);
    await rm(join(root, "out/changed.txt"));
    await put(root, "out/changed.txt/theirs.txt", "theirs");
    expect(recovery(root)).toBe(true);
    expect(await readOut(root)).toEqual({
      ...BEFORE,
      "out/changed.txt": "(a folder)",
      "out/changed.txt/theirs.txt": "theirs",
    });
  });

  it("names a file it cannot put back, and keeps the way back", async () => {
    const root = await makeInterrupted(DEAD);
    await rm(join(root, CACHE_FOLDER, STAGED, "0.old"));
    const message = "out/changed.txt: could not be put back (ENOENT). Make it writable and run the command again.";
    expect(recovery(root)).toMatchObject({ name: "CommandError", exitCode: 1, message });
    expect(existsSync(join(root, JOURNAL))).toBe(true);
  });

  it.each([
    ["is cut off", (text: string) => text.slice(0, -20)],
    ["is empty", () => ""],
    ["is of another form", () => "[]"],
    ["leads elsewhere", (text: string) => text.replace(STAGED, "swap-/../../..")],
  ])("says in one line that a journal %s, and touches nothing", async (_, damage) => {
    const root = await makeInterrupted(DEAD);
    const before = await readOut(root);
    await writeFile(join(root, JOURNAL), damage(await readFile(join(root, JOURNAL), "utf8")));
    expect(recovery(root)).toMatchObject({
      name: "CommandError",
      exitCode: 1,
      message: `${JOURNAL}: expected the journal of an interrupted command. Delete it, and look at git status.`,
    });
    expect(await readOut(root)).toEqual(before);
  });
});

describe("a second swap", () => {
  const changes = { written: new Map([["out/later.txt", "second"]]), removed: [] };

  it("is refused while the process of the first is alive", async () => {
    const root = await makeInterrupted(process.ppid);
    const before = await readOut(root);
    expect(recovery(root)).toMatchObject(BUSY);
    await expect(writeFilesAtomically(root, changes)).rejects.toMatchObject(BUSY);
    expect(await readOut(root)).toEqual(before);
    // The journal of the first, what it staged, and nothing of the second.
    expect((await readdir(join(root, CACHE_FOLDER))).toSorted()).toEqual([STAGED, "swap.json"]);
  });

  it.each([
    ["ended", DEAD, 0],
    ["began so long ago that its number is another's now", process.ppid, 61_000],
    ["had this one's number", process.pid, 0],
  ])("comes after the first is undone when its process %s", async (_, pid, ageMs) => {
    const root = await makeInterrupted(pid);
    const begun = new Date(Date.now() - ageMs);
    await utimes(join(root, JOURNAL), begun, begun);
    expect(recovery(root)).toBe(true);
    await writeFilesAtomically(root, changes);
    expect(await readOut(root)).toEqual({ ...BEFORE, "out/later.txt": "second" });
  });
});
