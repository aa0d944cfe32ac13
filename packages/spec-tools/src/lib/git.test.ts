import { expectRows } from "@justone-clients/test-tables";
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, onTestFinished, test, vi } from "vitest";
import { findCommit, isGitError, runGit } from "./git.ts";

const run = promisify(execFile);

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "justone-git-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function makeRepository(): Promise<string> {
  const root = await makeFolder();
  const git = (...args: string[]): Promise<unknown> => {
    return run("git", ["-c", "user.name=t", "-c", "user.email=t@localhost", ...args], { cwd: root });
  };
  await git("init", "--quiet", "--initial-branch=main");
  for (const text of ["one", "two"]) {
    await writeFile(join(root, "a"), text);
    await git("add", "a");
    await git("commit", "--quiet", `--message=${text}`);
  }
  return root;
}

async function makeShallowClone(): Promise<string> {
  const [origin, folder] = [await makeRepository(), await makeFolder()];
  await run("git", ["clone", "--quiet", "--depth=1", `file://${origin}`, join(folder, "clone")]);
  return join(folder, "clone");
}

function setVariable(name: string, value: string): void {
  vi.stubEnv(name, value);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

test("findCommit returns the id of a commit by each of its names", async () => {
  const root = await makeRepository();
  const id = await findCommit(root, "--since", "HEAD");
  expect(id).toMatch(/^[0-9a-f]{40}$/);
  expect(await findCommit(root, "--since", "main")).toBe(id);
  expect(await findCommit(root, "--since", id.slice(0, 12))).toBe(id);
});

const UNKNOWN: readonly (readonly [revision: string, said: string])[] = [
  ["nope", "fatal: bad revision 'nope'"],
  ["HEAD~9", "fatal: bad revision 'HEAD~9'"],
  ["--help", "fatal: bad revision '--help'"],
  ["", "fatal: bad revision ''"],
  ["HEAD:a", "the revision is not one commit"],
  ["HEAD~1..HEAD", "the revision is not one commit"],
];

test("findCommit quotes git's own first line if the repository has no such commit", async () => {
  const root = await makeRepository();
  await expectRows(UNKNOWN, async ([revision, said]) => {
    await expect(findCommit(root, "--since", revision)).rejects.toMatchObject({
      exitCode: 2,
      message: `--since ${revision}: git: ${said}. Expected a commit, branch or tag of this repository.`,
    });
  });
});

test("findCommit advises to complete a shallow clone that does not have the commit", async () => {
  const root = await makeShallowClone();
  expect(await findCommit(root, "--since", "HEAD")).toMatch(/^[0-9a-f]{40}$/);
  await expect(findCommit(root, "--since", "HEAD~1")).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(/^--since HEAD~1: git: fatal: bad revision 'HEAD~1'\. .*git fetch --unshallow/),
  });
});

test("findCommit advises to install git if it is missing", async () => {
  const root = await makeRepository();
  setVariable("PATH", "/nothing");
  await expect(findCommit(root, "--since", "HEAD")).rejects.toMatchObject({
    exitCode: 1,
    message:
      "the program git was not found (ENOENT, spawn git). Install it, or add its folder to the PATH, and run the command again.",
  });
});

test("findCommit quotes git and advises what to do if the checkout has another owner", async () => {
  const root = await makeRepository();
  setVariable("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
  await expect(findCommit(root, "--since", "HEAD")).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(
      /^git: fatal: detected dubious ownership in repository at .*'\. Change the owner.* safe\.directory/,
    ),
  });
});

test("findCommit quotes git and advises to use a clone outside a repository", async () => {
  await expect(findCommit(await makeFolder(), "--since", "HEAD")).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(/^git: fatal: not a git repository .*\. Use a clone of the repository/),
  });
});

test("runGit throws an error with git's first line for any other failure", async () => {
  const thrown: unknown = await runGit(await makeRepository(), ["read-tree", "HEAD:none"]).catch(
    (error: unknown) => error,
  );
  expect(isGitError(thrown)).toBe(true);
  expect(thrown).toMatchObject({ message: "git: fatal: Not a valid object name HEAD:none" });
});
