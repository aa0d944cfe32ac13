import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, symlink, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { BUSY, DEAD, makeInterrupted, makeTampered, put, recovery } from "#tests/interrupted-write";
import { CACHE_FOLDER } from "./file-system.ts";
import { recoverInterruptedWrite } from "./recover-write.ts";

describe("recoverInterruptedWrite and leftovers in the cache folder", () => {
  const OLD = new Date(Date.now() - 2 * 60 * 60_000);
  const NOW = new Date();

  it.each<[string, name: string, changed: Date, isKept: boolean]>([
    ["staged files of a process that has ended", `swap-${DEAD}-aBc123`, NOW, false],
    ["staged files of a running process", `swap-${process.ppid}-aBc123`, NOW, true],
    ["staged files of over an hour, whose process id is used again", `swap-${process.ppid}-aBc123`, OLD, false],
    ["staged files of an earlier process with the id of this one", `swap-${process.pid}-aBc123`, OLD, false],
    ["staged files of this process", `swap-${process.pid}-aBc123`, NOW, true],
    ["new staged files without a process id", "swap-aBc123", NOW, true],
    ["old staged files without a process id", "swap-aBc123", OLD, false],
    ["the draft of a cache file of a process that has ended", `code.json.${DEAD}`, NOW, false],
    ["the draft of a cache file of a running process", `code.json.${process.ppid}`, NOW, true],
    ["a cache file", "code.json", OLD, true],
    ["a file of another tool", "swap.txt", OLD, true],
  ])("decides on %s", async (_, name, changed, isKept) => {
    const root = await mkdtemp(join(tmpdir(), "justone-leftover-"));
    onTestFinished(() => rm(root, { recursive: true }));
    const entry = join(CACHE_FOLDER, name);
    await (name.startsWith("swap-") ? put(root, join(entry, "0.new"), "new") : put(root, entry, "{}"));
    await utimes(join(root, entry), changed, changed);
    expect(recoverInterruptedWrite(root)).toBe(false);
    expect(existsSync(join(root, entry))).toBe(isKept);
  });

  it("are kept while a journal exists", async () => {
    const root = await makeInterrupted(process.ppid);
    await put(root, join(CACHE_FOLDER, `swap-${DEAD}-aBc123`, "0.new"), "new");
    expect(recovery(root)).toMatchObject(BUSY);
    expect(existsSync(join(root, CACHE_FOLDER, `swap-${DEAD}-aBc123`))).toBe(true);
  });

  it("are not removed behind a link that leads out of the checkout", async () => {
    const { root, outside } = await makeTampered();
    await rm(join(root, CACHE_FOLDER), { recursive: true });
    await mkdir(join(outside, `swap-${DEAD}-aBc123`));
    await symlink(outside, join(root, CACHE_FOLDER));
    expect(recoverInterruptedWrite(root)).toBe(false);
    expect(existsSync(join(outside, `swap-${DEAD}-aBc123`))).toBe(true);
  });
});
