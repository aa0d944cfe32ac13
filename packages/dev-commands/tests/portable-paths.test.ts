import { REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { describe, expect, it } from "vitest";
import { findUnportablePaths } from "./portable-paths.ts";

const list = async (...args: string[]): Promise<string[]> => {
  return (await runProcess(REPOSITORY_ROOT, "git", "ls-files", "-z", ...args))
    .split("\0")
    .filter((line) => line !== "");
};

describe("the paths of this repository", () => {
  it("finds no path, committed or new, that macOS or Windows cannot check out", async () => {
    const paths = await list("--cached", "--others", "--exclude-standard");
    expect(paths).toContain("package.json");
    expect(findUnportablePaths(paths)).toEqual([]);
  });

  // Git for Windows writes a text file instead of a link unless the user has a special right.
  it("finds no symbolic link and no submodule", async () => {
    expect((await list("--stage")).filter((line) => !/^100(644|755) /.test(line))).toEqual([]);
  });
});

describe("findUnportablePaths", () => {
  it.each<[paths: string[], problems: string[]]>([
    [["a/b.ts", "a/c.ts", "b/b.ts", "a/console.ts", "a/com10.ts", ".github/x.yml"], []],
    [["a/B.ts", "a/b.ts"], ["the same path on a case-insensitive disk: a/B.ts and a/b.ts"]],
    [["src/a.ts", "Src/b.ts"], ["the same path on a case-insensitive disk: src and Src"]],
    [["Lib", "lib/b.ts"], ["the same path on a case-insensitive disk: Lib and lib"]],
    [["a/é.ts", "a/É.ts"], ["the same path on a case-insensitive disk: a/é.ts and a/É.ts"]],
    [["a/e\u0301.ts"], ["not in Unicode form NFC: a/e\u0301.ts"]],
    [["a/con.json"], ["a name that Windows reserves: a/con.json"]],
    [["NUL/a.ts"], ["a name that Windows reserves: NUL/a.ts"]],
    [["a/com1"], ["a name that Windows reserves: a/com1"]],
    [["a/what?.ts"], ["a character that Windows forbids: a/what?.ts"]],
    [["a:b.ts"], ["a character that Windows forbids: a:b.ts"]],
    [["a./b.ts"], ["a character that Windows forbids: a./b.ts"]],
    [["a /b.ts"], ["a character that Windows forbids: a /b.ts"]],
    [["a\u0001.ts"], ["a character that Windows forbids: a\u0001.ts"]],
    [[`a/${"b".repeat(159)}`], [`longer than 160 characters: a/${"b".repeat(159)}`]],
  ])("finds the problems of the paths %j", (paths, problems) => {
    expect(findUnportablePaths(paths)).toEqual(problems);
  });
});
