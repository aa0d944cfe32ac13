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

/** Every file and folder but those of the cache, with the texts of files. */
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
  // Neither a journal nor anything staged is left.
  const cache = join(root, CACHE_FOLDER);
  expect(existsSync(cache) ? await readdir(cache) : []).toEqual([]);
}

const UNWRITABLE = {
  exitCode: 1,
  message: expect.stringMatching(/^a file could not be written, so none was: /) as string,
};

describe("writeFilesAtomically", () => {
  it("writes, creates and removes, and leaves nothing of its own behind", async () => {
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

  it("does nothing at all where nothing changes", async () => {
    const root = await makeRoot();
    await writeFilesAtomically(root, { written: new Map(), removed: [] });
    expect(await readdir(root)).toEqual(["out"]);
  });

  it("puts everything back, created folders too, when it fails in the middle", async () => {
    // Where the last file should go, an earlier one needs a folder: none is there before the swap begins.
    const written = new Map([
      ["out/a.txt", "new a"],
      ["out/new/deep/c.txt", "new c"],
      ["out/new", "no file any more"],
    ]);
    await expectRefused(await makeRoot(), { written, removed: [] }, UNWRITABLE);
  });

  it("puts back what it removed", async () => {
    const root = await makeRoot();
    await mkdir(join(root, "out/full"));
    await writeFile(join(root, "out/full/theirs.txt"), "theirs");
    await expectRefused(root, { written: new Map(), removed: ["out/a.txt", "out/b.txt", "out/full"] }, UNWRITABLE);
  });

  it("puts everything back when a folder that holds something is where a file should be", async () => {
    const root = await makeRoot();
    await mkdir(join(root, "out/full"));
    await writeFile(join(root, "out/full/theirs.txt"), "theirs");
    const written = new Map([
      ["out/a.txt", "new a"],
      ["out/full", "new"],
    ]);
    await expectRefused(root, { written, removed: [] }, UNWRITABLE);
  });

  it.each(["../x.txt", "link/x.txt"])("writes nothing where %s leads out of the checkout", async (file) => {
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
});

describe("the basis of a swap", () => {
  const written = new Map([["out/a.txt", "new a"]]);

  it.each([
    ["has another text", "out/b.txt", "what was read"],
    ["is gone", "out/gone.txt", "what was read"],
  ])("that %s by now keeps it from being written", async (_, file, text) => {
    const message = `${file}: changed while the command ran. Nothing was written; run it again.`;
    const changes = { written, removed: [], preconditions: new Map([[file, text]]) };
    await expectRefused(await makeRoot(), changes, { exitCode: 1, message });
  });

  it("that is as it was read lets it be written", async () => {
    const root = await makeRoot();
    await writeFilesAtomically(root, { written, removed: [], preconditions: new Map([["out/b.txt", "old b"]]) });
    expect(await readFile(join(root, "out/a.txt"), "utf8")).toBe("new a");
  });
});
