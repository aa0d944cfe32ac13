import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { JOURNAL, makeTampered, put, readOut, recovery, STAGED } from "#tests/interrupted-write";
import { CACHE_FOLDER, sha256 } from "./file-system.ts";
import type { Journal } from "./write-journal.ts";

/** Rewrites the journal. */
async function editJournal(root: string, edit: (journal: Journal) => object): Promise<void> {
  const journal = JSON.parse(await readFile(join(root, JOURNAL), "utf8")) as Journal;
  await writeFile(join(root, JOURNAL), JSON.stringify({ ...journal, ...edit(journal) }));
}

const withStep = (file: string) => (journal: Journal) => ({
  steps: [...journal.steps, { file, after: sha256("new") }],
});
const withFolder = (folder: string) => (journal: Journal) => ({
  createdFolders: [...journal.createdFolders, folder],
});

describe("recoverInterruptedWrite with a journal that was tampered with", () => {
  it.each<[string, (outside: string) => (journal: Journal) => object]>([
    ["a file above the checkout", (outside) => withStep(`../${basename(outside)}/theirs.txt`)],
    ["a file above the checkout, after a detour", (outside) => withStep(`out/../../${basename(outside)}/theirs.txt`)],
    ["an absolute path", (outside) => withStep(join(outside, "theirs.txt"))],
    ["a path with a drive", () => withStep("C:/theirs.txt")],
    ["a path with backslashes", () => withStep("..\\theirs.txt")],
    ["a path with a NUL", () => withStep("out/\0theirs.txt")],
    ["the checkout itself", () => withStep(".")],
    ["an empty path", () => withStep("")],
    ["a file behind a linked folder", () => withStep("link/theirs.txt")],
    ["a file deep behind a linked folder", () => withStep("out/deep/link/new/theirs.txt")],
    ["a file behind a broken link", () => withStep("out/broken/theirs.txt")],
    ["a created folder above the checkout", (outside) => withFolder(`../${basename(outside)}/empty`)],
    ["a created folder behind a linked folder", () => withFolder("link/empty")],
    ["an absolute created folder", (outside) => withFolder(join(outside, "empty"))],
  ])("changes nothing if it contains %s", async (_, edit) => {
    const { root, outside } = await makeTampered();
    await symlink(outside, join(root, "link"));
    await mkdir(join(root, "out/deep"));
    await symlink(outside, join(root, "out/deep/link"));
    await symlink(join(outside, "gone"), join(root, "out/broken"));
    const before = await readOut(root);
    await editJournal(root, edit(outside));
    expect(recovery(root)).toMatchObject({
      name: "CommandError",
      exitCode: 1,
      message: expect.stringMatching(
        /^\S+swap\.json: expected the journal of an interrupted command.*\. Delete the file and check git status\.$/,
      ) as string,
    });
    expect(await readOut(root)).toEqual(before);
    expect((await readdir(outside)).toSorted()).toEqual(["empty", "theirs.txt"]);
  });

  it("names the path that leads out of the checkout", async () => {
    const { root, outside } = await makeTampered();
    await symlink(outside, join(root, "link"));
    await editJournal(root, withStep("link/theirs.txt"));
    expect(String(recovery(root))).toContain('command, found "link/theirs.txt", which is outside the checkout. Delete');
  });

  it("does not follow a link that replaced a written file", async () => {
    const { root, outside } = await makeTampered();
    await rm(join(root, "out/changed.txt"));
    await symlink(join(outside, "theirs.txt"), join(root, "out/changed.txt"));
    expect(recovery(root)).toBe(true);
    expect(await readFile(join(outside, "theirs.txt"), "utf8")).toBe("new");
  });

  it("does not remove a link that replaced a created folder", async () => {
    const { root, outside } = await makeTampered();
    await rm(join(root, "out/made/deep"), { recursive: true });
    await symlink(join(outside, "empty"), join(root, "out/made/deep"));
    await editJournal(root, () => ({ steps: [] }));
    recovery(root);
    expect((await readdir(outside)).toSorted()).toEqual(["empty", "theirs.txt"]);
  });

  it("moves no file out of a linked staging folder", async () => {
    const { root, outside } = await makeTampered();
    await put(outside, "0.old", "old");
    await rm(join(root, CACHE_FOLDER, STAGED), { recursive: true });
    await symlink(outside, join(root, CACHE_FOLDER, STAGED));
    expect(String(recovery(root))).toContain(`found a symbolic link at ${STAGED}`);
    expect(await readdir(outside)).toContain("0.old");
  });

  it("restores nothing from a cache folder outside the checkout", async () => {
    const { root, outside } = await makeTampered();
    await rename(join(root, CACHE_FOLDER), join(outside, "cache"));
    await symlink(join(outside, "cache"), join(root, CACHE_FOLDER));
    const before = await readOut(root);
    expect(String(recovery(root))).toContain("which is outside the checkout");
    expect(await readOut(root)).toEqual(before);
    expect(await readdir(join(outside, "cache"))).toContain(STAGED);
  });

  it("does not restore a copy that was changed", async () => {
    const { root } = await makeTampered();
    await put(root, join(CACHE_FOLDER, STAGED, "0.old"), "theirs");
    const message = `out/changed.txt: could not be restored (its copy was changed). Delete ${JOURNAL} and check git status.`;
    expect(recovery(root)).toMatchObject({ exitCode: 1, message });
    expect(await readFile(join(root, "out/changed.txt"), "utf8")).toBe("new");
  });

  it("does not wait for a journal that is a folder", async () => {
    const { root } = await makeTampered();
    await rm(join(root, JOURNAL));
    await mkdir(join(root, JOURNAL));
    expect(recovery(root)).toMatchObject({ exitCode: 1 });
  });
});
