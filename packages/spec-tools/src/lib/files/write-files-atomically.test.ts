import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { CACHE_FOLDER } from "./file-system.ts";
import { type FileChanges, writeFilesAtomically } from "./write-files-atomically.ts";

async function makeRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-swap-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "out"));
  await writeFile(join(root, "out/a.txt"), "old a");
  await writeFile(join(root, "out/b.txt"), "old b");
  return root;
}

/** Reads every file and folder outside the cache: texts by path. */
async function readAll(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const found = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(root.length + 1), entry.isFile() ? await readFile(path, "utf8") : "(a folder)"];
  });
  const all = await Promise.all(found);
  return Object.fromEntries(all.filter(([path]) => !path.startsWith("node_modules")));
}

async function expectRefused(root: string, changes: FileChanges, expected: object): Promise<void> {
  const before = await readAll(root);
  await expect(writeFilesAtomically(root, changes)).rejects.toMatchObject({ name: "CommandError", ...expected });
  expect(await readAll(root)).toEqual(before);
  // A refused write removes its journal and its staged files.
  const cache = join(root, CACHE_FOLDER);
  expect(existsSync(cache) ? await readdir(cache) : []).toEqual([]);
}

const UNWRITABLE = {
  exitCode: 1,
  message: expect.stringMatching(/^a file could not be written, so no file was changed: /) as string,
};

describe("writeFilesAtomically", () => {
  it("writes, creates and removes files, and leaves nothing in the cache folder", async () => {
    const root = await makeRoot();
    const written = new Map([
      ["out/a.txt", "new a"],
      ["out/new/deep/c.txt", "new c"],
    ]);
    await writeFilesAtomically(root, { written, removed: ["out/b.txt"] });
    expect(await readAll(root)).toEqual({
      out: "(a folder)",
      "out/a.txt": "new a",
      "out/new": "(a folder)",
      "out/new/deep": "(a folder)",
      "out/new/deep/c.txt": "new c",
    });
    expect(await readdir(join(root, CACHE_FOLDER))).toEqual([]);
  });

  it("does not create a cache folder if no file changes", async () => {
    const root = await makeRoot();
    await writeFilesAtomically(root, { written: new Map(), removed: [] });
    expect(await readdir(root)).toEqual(["out"]);
  });

  it("restores every file and removes created folders when a later file cannot be written", async () => {
    // The second file creates a folder at the path of the third, so the third fails only after the write has begun.
    const written = new Map([
      ["out/a.txt", "new a"],
      ["out/new/deep/c.txt", "new c"],
      ["out/new", "a folder by now"],
    ]);
    await expectRefused(await makeRoot(), { written, removed: [] }, UNWRITABLE);
  });

  it("restores removed files when a later removal fails", async () => {
    const root = await makeRoot();
    await mkdir(join(root, "out/full"));
    await writeFile(join(root, "out/full/theirs.txt"), "theirs");
    await expectRefused(root, { written: new Map(), removed: ["out/a.txt", "out/b.txt", "out/full"] }, UNWRITABLE);
  });

  it("restores every file when the path of a file is a folder that is not empty", async () => {
    const root = await makeRoot();
    await mkdir(join(root, "out/full"));
    await writeFile(join(root, "out/full/theirs.txt"), "theirs");
    const written = new Map([
      ["out/a.txt", "new a"],
      ["out/full", "new"],
    ]);
    await expectRefused(root, { written, removed: [] }, UNWRITABLE);
  });

  it.each(["../x.txt", "link/x.txt"])("writes no file if %s leads out of the checkout", async (file) => {
    const root = await makeRoot();
    const outside = await mkdtemp(join(tmpdir(), "justone-outside-"));
    onTestFinished(() => rm(outside, { recursive: true }));
    await symlink(outside, join(root, "link"));
    const written = new Map([
      ["out/a.txt", "new a"],
      [file, "x"],
    ]);
    const message = expect.stringContaining(`${file}: expected a path inside the checkout`) as string;
    await expectRefused(root, { written, removed: [] }, { exitCode: 3, message });
    expect(await readdir(outside)).toEqual([]);
  });

  it.each([
    ["has changed", "out/b.txt", "what was read"],
    ["was removed", "out/gone.txt", "what was read"],
  ])("writes no file if a precondition file %s since it was read", async (_, file, text) => {
    const written = new Map([["out/a.txt", "new a"]]);
    const message = `${file}: changed while the command ran. Nothing was written. Run the command again.`;
    const changes = { written, removed: [], preconditions: new Map([[file, text]]) };
    await expectRefused(await makeRoot(), changes, { exitCode: 1, message });
  });

  it("writes the files if every precondition file is unchanged", async () => {
    const root = await makeRoot();
    const written = new Map([["out/a.txt", "new a"]]);
    await writeFilesAtomically(root, { written, removed: [], preconditions: new Map([["out/b.txt", "old b"]]) });
    expect(await readFile(join(root, "out/a.txt"), "utf8")).toBe("new a");
  });
});
