import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { BUSY, DEAD, JOURNAL, makeInterrupted, put, readOut, recovery, STAGED } from "#tests/interrupted-write";
import { CACHE_FOLDER } from "./file-system.ts";
import { recoverInterruptedWrite } from "./recover-write.ts";
import { writeFilesAtomically } from "./write-files-atomically.ts";

const BEFORE = { "out/changed.txt": "old", "out/removed.txt": "old", "out/later.txt": "old" };
describe("recoverInterruptedWrite", () => {
  it("returns false if no journal exists", async () => {
    const root = await mkdtemp(join(tmpdir(), "justone-journal-"));
    onTestFinished(() => rm(root, { recursive: true }));
    expect(recoverInterruptedWrite(root)).toBe(false);
  });

  it("restores every file, removes created folders and empties the cache folder", async () => {
    const root = await makeInterrupted(DEAD);
    expect(recoverInterruptedWrite(root)).toBe(true);
    expect(await readOut(root)).toEqual(BEFORE);
    expect(await readdir(join(root, CACHE_FOLDER))).toEqual([]);
    expect(recoverInterruptedWrite(root)).toBe(false);
  });

  it("keeps files that were edited after the interruption, and the folders that contain them", async () => {
    const root = await makeInterrupted(DEAD);
    const theirs = { "out/changed.txt": "theirs", "out/removed.txt": "theirs", "out/made/theirs.txt": "theirs" };
    for (const [file, text] of Object.entries(theirs)) await put(root, file, text);
    expect(recoverInterruptedWrite(root)).toBe(true);
    expect(await readOut(root)).toEqual({ ...BEFORE, ...theirs, "out/made": "(a folder)" });
  });

  it("keeps a folder that was created at the path of a changed file", async () => {
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

  it("names a file that cannot be restored, and keeps the journal", async () => {
    const root = await makeInterrupted(DEAD);
    await rm(join(root, CACHE_FOLDER, STAGED, "0.old"));
    const message = "out/changed.txt: could not be restored (ENOENT). Make it writable and run the command again.";
    expect(recovery(root)).toMatchObject({ name: "CommandError", exitCode: 1, message });
    expect(existsSync(join(root, JOURNAL))).toBe(true);
  });

  it.each([
    ["is truncated", (text: string) => text.slice(0, -20)],
    ["is empty", () => ""],
    ["is not an object", () => "[]"],
    ["names a folder outside the cache", (text: string) => text.replace(STAGED, "swap-/../../..")],
  ])("refuses a journal that %s, and changes no file", async (_, damage) => {
    const root = await makeInterrupted(DEAD);
    const before = await readOut(root);
    await writeFile(join(root, JOURNAL), damage(await readFile(join(root, JOURNAL), "utf8")));
    expect(recovery(root)).toMatchObject({
      name: "CommandError",
      exitCode: 1,
      message: `${JOURNAL}: expected the journal of an interrupted command. Delete the file and check git status.`,
    });
    expect(await readOut(root)).toEqual(before);
  });
});

describe("writeFilesAtomically after an interrupted write", () => {
  const changes = { written: new Map([["out/later.txt", "second"]]), removed: [] };

  it("refuses to write while the process of the first write is alive", async () => {
    const root = await makeInterrupted(process.ppid);
    // However long this test takes, the write seems to have begun less than a minute ago.
    const begun = new Date(Date.now() + 3_600_000);
    await utimes(join(root, JOURNAL), begun, begun);
    const before = await readOut(root);
    expect(recovery(root)).toMatchObject(BUSY);
    await expect(writeFilesAtomically(root, changes)).rejects.toMatchObject(BUSY);
    expect(await readOut(root)).toEqual(before);
    // The journal and the staged files of the first write only.
    expect((await readdir(join(root, CACHE_FOLDER))).toSorted()).toEqual([STAGED, "swap.json"]);
  });

  it.each([
    ["has ended", DEAD, 0],
    ["began the write over a minute ago, so another process has its id now", process.ppid, 61_000],
    ["had the id of this process", process.pid, 0],
  ])("writes after the first write is undone if its process %s", async (_, pid, ageMs) => {
    const root = await makeInterrupted(pid);
    const begun = new Date(Date.now() - ageMs);
    await utimes(join(root, JOURNAL), begun, begun);
    expect(recovery(root)).toBe(true);
    await writeFilesAtomically(root, changes);
    expect(await readOut(root)).toEqual({ ...BEFORE, "out/later.txt": "second" });
  });
});
