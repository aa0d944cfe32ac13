import { writeFileSync } from "node:fs";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEAD } from "#tests/interrupted-write";
import { makeLockClock, sumOf } from "#tests/lock-clock";
import { GENERATED, makeFolder } from "#tests/owned-folder";
import { CACHE_FOLDER, sha256 } from "./file-system.ts";
import { checkFiles, syncFiles } from "./sync-files.ts";
import { writeFilesAtomically } from "./write-files-atomically.ts";
import { beginJournal, endJournal } from "./write-journal.ts";
import { BusyError } from "./write-lock.ts";

/** Begins the write of another command. The returned function ends it. */
async function beginOtherWrite(root: string): Promise<() => void> {
  await mkdir(join(root, CACHE_FOLDER, "swap-other"), { recursive: true });
  const journal = { folder: "swap-other", steps: [], createdFolders: [] };
  beginJournal(root, journal);
  return () => endJournal(root, journal);
}

describe("syncFiles", () => {
  it("writes missing files and removes unknown files from owned folders", async () => {
    const root = await makeFolder();
    await writeFile(join(root, "out/stale.txt"), "old");
    const result = await syncFiles(root, GENERATED);
    expect(result).toEqual({ written: ["out/a.txt", "out/b.txt"], removed: ["out/stale.txt"], unchanged: 0 });
    expect((await readdir(join(root, "out"))).toSorted()).toEqual(["a.txt", "b.txt"]);
    expect(await readFile(join(root, "out/a.txt"), "utf8")).toBe("a");
  });

  it("does not rewrite files that are up to date", async () => {
    const root = await makeFolder();
    await syncFiles(root, GENERATED);
    const before = await stat(join(root, "out/a.txt"), { bigint: true });
    expect(await syncFiles(root, GENERATED)).toEqual({ written: [], removed: [], unchanged: 2 });
    expect((await stat(join(root, "out/a.txt"), { bigint: true })).mtimeNs).toBe(before.mtimeNs);
  });

  it("leaves every file unchanged when one file cannot be written", async () => {
    const root = await makeFolder();
    await writeFile(join(root, "out/a.txt"), "old");
    await writeFile(join(root, "wall"), "");
    const files = new Map([...GENERATED.files, ["wall/c.txt", "c"]]);
    await expect(syncFiles(root, { files, ownedFolders: ["out"] })).rejects.toThrow(
      "a part of the path wall/c.txt is a file, not a folder (ENOTDIR",
    );
    expect(await readdir(join(root, "out"))).toEqual(["a.txt"]);
    expect(await readFile(join(root, "out/a.txt"), "utf8")).toBe("old");
  });

  it("refuses a folder at the path of a file before it writes any file", async () => {
    const root = await makeFolder();
    await mkdir(join(root, "out/b.txt"));
    await expect(syncFiles(root, GENERATED)).rejects.toThrow("out/b.txt is a folder, not a file (EISDIR");
    expect(await readdir(join(root, "out"))).toEqual(["b.txt"]);
  });

  it("waits for another command and then writes only what still differs", async () => {
    const root = await makeFolder();
    const endWrite = await beginOtherWrite(root);
    const clock = makeLockClock(() => {
      if (clock.sleeps.length < 3) return;
      writeFileSync(join(root, "out/a.txt"), "a");
      endWrite();
    });
    expect(await syncFiles(root, GENERATED, { clock })).toEqual({ written: ["out/b.txt"], removed: [], unchanged: 1 });
    expect(clock.sleeps).toEqual([16, 32, 64]);
    expect((await readdir(join(root, "out"))).toSorted()).toEqual(["a.txt", "b.txt"]);
  });

  it("writes nothing if another command writes for longer than five minutes", async () => {
    const root = await makeFolder();
    await beginOtherWrite(root);
    const clock = makeLockClock();
    await expect(syncFiles(root, GENERATED, { clock })).rejects.toBeInstanceOf(BusyError);
    expect(sumOf(clock.sleeps.slice(0, -1))).toBeLessThan(300_000);
    expect(sumOf(clock.sleeps)).toBeGreaterThanOrEqual(300_000);
    expect(await readdir(join(root, "out"))).toEqual([]);
  });

  it("compares without waiting for another command if it writes nothing", async () => {
    const root = await makeFolder();
    await beginOtherWrite(root);
    const clock = makeLockClock();
    const { written } = await syncFiles(root, GENERATED, { dryRun: true, clock });
    expect([written, clock.sleeps]).toEqual([["out/a.txt", "out/b.txt"], []]);
    expect(await readdir(join(root, "out"))).toEqual([]);
  });
});

describe("syncFiles after a killed write", () => {
  it("undoes the write, removes what is left of it and then writes", async () => {
    const root = await makeFolder();
    await writeFile(join(root, "out/a.txt"), "half");
    const folder = `swap-${DEAD}-aBc123`;
    await mkdir(join(root, CACHE_FOLDER, folder), { recursive: true });
    await mkdir(join(root, CACHE_FOLDER, `swap-${DEAD}-dEf456`));
    const steps = [{ file: "out/a.txt", after: sha256("half") }];
    const journal = { pid: DEAD, folder, steps, createdFolders: [] };
    await writeFile(join(root, CACHE_FOLDER, "swap.json"), JSON.stringify(journal));
    expect((await syncFiles(root, GENERATED)).written).toEqual(["out/a.txt", "out/b.txt"]);
    expect(await readdir(join(root, CACHE_FOLDER))).toEqual([]);
  });

  it("leaves no staged files if the disk is full while they are written", async () => {
    const root = await makeFolder();
    class FullDisk extends Map<string, string> {
      override get(): string {
        throw new Error("ENOSPC: no space left on device, write");
      }
    }
    const changes = { written: new FullDisk([["out/a.txt", "a"]]), removed: [] };
    const message = "a file could not be written, so no file was changed: ENOSPC: no space left on device, write";
    await expect(writeFilesAtomically(root, changes)).rejects.toMatchObject({ exitCode: 1, message });
    expect(await readdir(join(root, CACHE_FOLDER))).toEqual([]);
  });
});

describe("checkFiles", () => {
  it("writes nothing and names every missing, stale or unknown file", async () => {
    const root = await makeFolder();
    await writeFile(join(root, "out/a.txt"), "old");
    await writeFile(join(root, "out/stale.txt"), "old");
    await expect(checkFiles(root, GENERATED, "pnpm make")).rejects.toThrow(
      "out of date: out/a.txt, out/b.txt, out/stale.txt. Run pnpm make and commit what it writes.",
    );
    expect(await readFile(join(root, "out/a.txt"), "utf8")).toBe("old");
  });
});
