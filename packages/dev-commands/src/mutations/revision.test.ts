import { runProcess } from "@justone-clients/test-kit";
import { expectRows } from "@justone-clients/test-tables";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { runInProcess } from "../../tests/run-command.ts";
import { mutationsCommand } from "./mutations-command.ts";
import { readSources } from "./revision.ts";

const CODE = 'export const é = "a\\n";\n\n';

const FILES: [file: string, text: string, isRead: boolean][] = [
  ["packages/core/src/a.ts", CODE, true],
  ["packages/core/src/empty.ts", "", true],
  ["packages/core/src/deep/b c.ts", "no line end", true],
  ["packages/spec-tools/src/c.ts", "c();\n", true],
  ["packages/core/src/a.test.ts", CODE, false],
  ["packages/core/src/generated/a.ts", CODE, false],
  ["packages/core/src/a.json", "{}", false],
  ["packages/core/tests/a.ts", CODE, false],
  ["packages/pgy/src/a.ts", CODE, false],
];

async function makeRepository(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-revision-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [file, text] of FILES) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  await runProcess(root, "git", "init", "--quiet", "--initial-branch=main");
  await runProcess(root, "git", "add", "--all");
  const author = ["-c", "user.name=t", "-c", "user.email=t@localhost"];
  await runProcess(root, "git", ...author, "commit", "--quiet", "--message=Begin");
  await writeFile(join(root, "packages/core/src/a.ts"), "not committed");
  return root;
}

describe("readSources", () => {
  it("returns the committed texts of the hand-written files of core and spec-tools", async () => {
    const sources = await readSources(await makeRepository(), "HEAD");
    const expected = FILES.filter(([, , isRead]) => isRead).map(([file, text]) => [file, text]);
    expect(Object.fromEntries(sources)).toEqual(Object.fromEntries(expected));
  });
});

const UNKNOWN: [args: string[], message: string][] = [
  [["--at", "nope"], "--at nope: git: fatal: bad revision 'nope'"],
  [["--from", "nope"], "--from nope: git: fatal: bad revision 'nope'"],
  [["--at", "HEAD:packages"], "--at HEAD:packages: git: the revision is not one commit"],
  [["--at=--help"], "--at --help: git: fatal: bad revision '--help'"],
];

describe("pnpm test:mutations", () => {
  it("exits 2 with one line if the repository has no such commit", async () => {
    const root = await makeRepository();
    await expectRows(UNKNOWN, async ([args, message]) => {
      const stderr = `pnpm test:mutations: ${message}. Expected a commit, branch or tag of this repository.\n`;
      expect(await runInProcess(root, mutationsCommand, ...args)).toEqual({ code: 2, stdout: "", stderr });
    });
  });
});
