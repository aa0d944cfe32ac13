import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { isolateGit } from "./isolate-git.ts";

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "justone-it's-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

const PRINT = `#!/bin/sh\nprintf '%s\\n' "$HOME" "$XDG_CONFIG_HOME" "$GIT_CONFIG_GLOBAL" "$GIT_DIR" "$@"\n`;

it("gives git a separate home folder and configuration, and leaves the home folder of other programs", async () => {
  const [folder, programs] = [await makeFolder(), await makeFolder()];
  await writeFile(join(programs, "git"), PRINT, { mode: 0o755 });
  const env: NodeJS.ProcessEnv = {
    PATH: programs,
    HOME: "/user",
    XDG_CONFIG_HOME: "/user/config",
    GIT_DIR: "/user/.git",
  };
  await isolateGit(env, folder);
  expect(env).toEqual({
    PATH: `${folder}:${programs}`,
    HOME: "/user",
    XDG_CONFIG_HOME: "/user/config",
    GIT_CONFIG_GLOBAL: join(folder, "gitconfig"),
    GIT_CONFIG_NOSYSTEM: "1",
  });
  const { stdout } = await promisify(execFile)("git", ["a b", "c"], { env });
  const home = join(folder, "home");
  expect(stdout.split("\n")).toEqual([home, join(home, ".config"), join(folder, "gitconfig"), "", "a b", "c", ""]);
});

it("leaves a PATH without git unchanged", async () => {
  const env: NodeJS.ProcessEnv = { PATH: "/empty" };
  await isolateGit(env, await makeFolder());
  expect(env["PATH"]).toBe("/empty");
});

it("the git of these tests does not have the home folder of the user", async () => {
  const { stdout } = await promisify(execFile)("git", ["-c", "alias.home=!echo $HOME", "home"]);
  expect(stdout.trim()).toMatch(/justone-tests-\w+\/home$/);
  expect(stdout.trim()).not.toBe(homedir());
});
