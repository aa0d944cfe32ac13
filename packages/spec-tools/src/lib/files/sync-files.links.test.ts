import { existsSync, statSync } from "node:fs";
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { GENERATED, makeFolder } from "#tests/owned-folder";
import { CACHE_FOLDER } from "./file-system.ts";
import { checkFiles, syncFiles } from "./sync-files.ts";
import { writeFilesAtomically } from "./write-files-atomically.ts";

/** Creates `out` with a link of this name to a folder outside the checkout, and returns that folder. */
async function linkOutside(root: string, name: string): Promise<string> {
  const outside = await mkdtemp(join(tmpdir(), "justone-outside-"));
  onTestFinished(() => rm(outside, { recursive: true }));
  for (const file of ["a.txt", "c.txt", "theirs.txt"]) await writeFile(join(outside, file), file.slice(0, 1));
  await rm(join(root, name), { recursive: true, force: true });
  await symlink(outside, join(root, name));
  return outside;
}

describe("syncFiles with a symbolic link in an owned folder", () => {
  it.each<[string, target: string]>([
    ["a file with the generated text", "same.txt"],
    ["a file with another text", "other.txt"],
    ["nothing", "gone.txt"],
    ["a folder", "out"],
    ["itself", "out/a.txt"],
  ])("replaces a link to %s at the path of a generated file, and keeps what it leads to", async (_, target) => {
    const root = await makeFolder();
    await writeFile(join(root, "same.txt"), "a");
    await writeFile(join(root, "other.txt"), "other");
    await symlink(join(root, target), join(root, "out/a.txt"));
    await expect(checkFiles(root, GENERATED, "pnpm make")).rejects.toThrow("out of date: out/a.txt, out/b.txt.");
    expect((await syncFiles(root, GENERATED)).written).toEqual(["out/a.txt", "out/b.txt"]);
    expect((await lstat(join(root, "out/a.txt"))).isFile()).toBe(true);
    expect(await readFile(join(root, "out/a.txt"), "utf8")).toBe("a");
    expect(await readFile(join(root, "same.txt"), "utf8")).toBe("a");
    expect(await readFile(join(root, "other.txt"), "utf8")).toBe("other");
  });

  it.each<[string, target: string]>([
    ["a file", "same.txt"],
    ["nothing", "gone.txt"],
    ["a folder", "."],
  ])("removes an unknown link to %s", async (_, target) => {
    const root = await makeFolder();
    await writeFile(join(root, "same.txt"), "a");
    await symlink(join(root, target), join(root, "out/link"));
    expect((await syncFiles(root, GENERATED)).removed).toEqual(["out/link"]);
    expect((await readdir(join(root, "out"))).toSorted()).toEqual(["a.txt", "b.txt"]);
    expect(await readFile(join(root, "same.txt"), "utf8")).toBe("a");
  });

  it.each(["out/sub", "out"])("replaces %s, a link to a folder outside, by a folder", async (name) => {
    const root = await makeFolder();
    const outside = await linkOutside(root, name);
    const files = new Map([[`${name}/c.txt`, "c"]]);
    const result = await syncFiles(root, { files, ownedFolders: ["out"] });
    expect(result).toEqual({ written: [`${name}/c.txt`], removed: [name], unchanged: 0 });
    expect((await lstat(join(root, name))).isDirectory()).toBe(true);
    expect(await readdir(join(root, name))).toEqual(["c.txt"]);
    expect((await readdir(outside)).toSorted()).toEqual(["a.txt", "c.txt", "theirs.txt"]);
  });

  it("restores every link if a later file cannot be written", async () => {
    const root = await makeFolder();
    const outside = await linkOutside(root, "out/sub");
    await symlink("missing", join(root, "out/a.txt"));
    await mkdir(join(root, "wall/full"), { recursive: true });
    const written = new Map([
      ["out/a.txt", "a"],
      ["out/sub/c.txt", "new"],
      ["wall", "not a folder"],
    ]);
    await expect(writeFilesAtomically(root, { written, removed: ["out/sub"] })).rejects.toThrow("could not be written");
    expect(await readlink(join(root, "out/a.txt"))).toBe("missing");
    expect(await readlink(join(root, "out/sub"))).toBe(outside);
    expect(await readFile(join(outside, "c.txt"), "utf8")).toBe("c");
    expect(await readdir(join(root, CACHE_FOLDER))).toEqual([]);
  });

  const shared = "/dev/shm";
  const isOtherDisk = existsSync(shared) && statSync(shared).dev !== statSync(tmpdir()).dev;
  it.skipIf(!isOtherDisk)("replaces links by files from a cache folder on another disk", async () => {
    const root = await makeFolder();
    const disk = await mkdtemp(join(shared, "justone-disk-"));
    onTestFinished(() => rm(disk, { recursive: true }));
    await symlink(disk, join(root, "node_modules"));
    await writeFile(join(root, "theirs.txt"), "theirs");
    await symlink(join(root, "theirs.txt"), join(root, "out/a.txt"));
    await syncFiles(root, GENERATED);
    expect(await readFile(join(root, "out/a.txt"), "utf8")).toBe("a");
    expect(await readFile(join(root, "theirs.txt"), "utf8")).toBe("theirs");
  });

  it("removes an obsolete file that is a broken link", async () => {
    const root = await makeFolder();
    await symlink("missing", join(root, "old.txt"));
    const result = await syncFiles(root, { files: new Map(), ownedFolders: [], removed: ["old.txt"] });
    expect(result.removed).toEqual(["old.txt"]);
    expect(await readdir(root)).not.toContain("old.txt");
  });
});
