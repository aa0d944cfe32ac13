import { putPnpmOnPath, runProcess } from "@justone-clients/test-kit";
import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runTurbo } from "../tasks/run-turbo.ts";

/** A temporary checkout of a commit with installed dependencies and built packages. */
export interface RevisionCheckout {
  readonly root: string;
  readonly remove: () => Promise<void>;
}

/** Checks out a commit in a temporary git worktree, so that the user's files are never changed. */
export async function checkOutRevision(repository: string, revision: string): Promise<RevisionCheckout> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "justone-mutations-")));
  const root = join(folder, "checkout");
  const remove = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    await runProcess(repository, "git", "worktree", "prune");
  };
  try {
    await putPnpmOnPath(process.env, folder);
    await runProcess(repository, "git", "worktree", "add", "--quiet", "--detach", root, revision);
    await runProcess(root, "pnpm", "install", "--prefer-offline", "--frozen-lockfile");
    await runTurbo(root, ["build"]);
  } catch (thrown) {
    await remove();
    throw thrown;
  }
  return { root, remove };
}

/** Reads the hand-written source files of core and spec-tools in a commit, by path. */
export async function readSources(repository: string, revision: string): Promise<Map<string, string>> {
  const folders = ["packages/core/src", "packages/spec-tools/src"];
  const list = await runProcess(repository, "git", "ls-tree", "-r", "--name-only", revision, "--", ...folders);
  const files = list.split("\n").filter((file) => /^(?!.*\/generated\/)(?!.*\.test\.ts$).*\.ts$/.test(file));
  const sources = new Map<string, string>();
  for (const file of files) sources.set(file, await runProcess(repository, "git", "show", `${revision}:${file}`));
  return sources;
}
