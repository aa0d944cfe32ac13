import { REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { expect, it, onTestFinished } from "vitest";

// Test files that create repositories and commit, by package.
const GIT_TESTS: [name: string, file: string][] = [
  ["spec-tools", "src/release/write-changesets.test.ts"],
  ["dev-commands", "tests/e2e/specs-drift/since.test.ts"],
];

interface Repository {
  /** A linked worktree with a staged change. */
  readonly worktree: string;
  readonly git: (...args: string[]) => Promise<string>;
  /** Commits the staged change with the user's environment and returns the variables of the hook. */
  readonly commit: () => Promise<string>;
  /** Reads the branches, the index and the configurations of the repository and of the user. */
  readonly readState: () => Promise<object>;
}

/** Makes a repository with a linked worktree whose pre-commit hook runs a script. */
async function makeRepository(script: string): Promise<Repository> {
  const folder = await mkdtemp(join(tmpdir(), "justone-hook-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [main, worktree, home] = [join(folder, "main"), join(folder, "linked"), join(folder, "home")];
  await Promise.all([mkdir(main), mkdir(home)]);
  await writeFile(join(home, ".gitconfig"), "[user]\n\tname = User\n\temail = user@example.com\n");
  const env = { PATH: userPath(), HOME: home, npm_execpath: process.env["npm_execpath"] };
  const git = async (...args: string[]): Promise<string> => runGit(worktree, env, args);
  await runGit(main, env, ["init", "--quiet", "--initial-branch=main"]);
  await runGit(main, env, ["commit", "--quiet", "--allow-empty", "--message=Begin"]);
  await runGit(main, env, ["worktree", "add", "--quiet", "-b", "work", worktree]);
  await writeFile(join(worktree, "mine.txt"), "mine\n");
  await git("add", "mine.txt");
  const hook = join(main, ".git/hooks/pre-commit");
  await mkdir(dirname(hook), { recursive: true });
  // A commit of a test that reached this repository would run the hook again.
  await writeFile(hook, `#!/bin/sh\nset -e\ntest -z "$IN_HOOK"\nexport IN_HOOK=1\nenv >'${folder}/env'\n${script}`);
  await chmod(hook, 0o755);
  return {
    worktree,
    git,
    commit: async () => {
      await git("commit", "--quiet", "--message=Mine");
      return readFile(join(folder, "env"), "utf8");
    },
    readState: async () => ({
      branches: await git("for-each-ref"),
      index: await git("ls-files", "--stage"),
      status: await git("status", "--porcelain"),
      config: await readFile(join(main, ".git/config"), "utf8"),
      userConfig: await readFile(join(home, ".gitconfig"), "utf8"),
    }),
  };
}

// The PATH without the git of the tests, which has a separate home folder.
function userPath(): string {
  const ofTests = dirname(process.env["GIT_CONFIG_GLOBAL"] ?? "");
  const entries = (process.env["PATH"] ?? "").split(delimiter);
  return entries.filter((entry) => entry !== ofTests).join(delimiter);
}

function runGit(cwd: string, env: NodeJS.ProcessEnv, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile("git", args, { cwd, env, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`git ${args.join(" ")} failed:\n${stdout}\n${stderr}`));
    });
  });
}

it("leaves index, configuration and branches of the user's repository unchanged if its hook runs tests", async () => {
  const vitest = join(dirname(createRequire(import.meta.url).resolve("vitest/package.json")), "vitest.mjs");
  const runs = GIT_TESTS.map(([name, file]) => {
    return `(cd '${REPOSITORY_ROOT}/packages/${name}' && '${process.execPath}' '${vitest}' run '${file}' 1>&2)\n`;
  });
  const { git, commit, readState } = await makeRepository(runs.join(""));
  const before = await readState();
  const hook = await commit();
  expect(hook).toMatch(/^GIT_DIR=.*\/worktrees\/linked$/m);
  expect(hook).toMatch(/^GIT_INDEX_FILE=/m);
  expect(await git("log", "--format=%s", "work")).toBe("Mine\nBegin\n");
  await git("reset", "--quiet", "--soft", "HEAD~1");
  expect(await readState()).toEqual(before);
});

it("removes every variable that git lists as local to a repository", async () => {
  const names = (await runProcess(REPOSITORY_ROOT, "git", "rev-parse", "--local-env-vars")).trim().split("\n");
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(name).toMatch(/^GIT_/);
  expect(names.filter((name) => name in process.env)).toEqual([]);
});
