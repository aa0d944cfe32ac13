import { runPnpm, runProcess } from "@justone-clients/test-kit";
import { execFile } from "node:child_process";
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
export async function checkOutRevision(repository: string, commit: string): Promise<RevisionCheckout> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "justone-mutations-")));
  const root = join(folder, "checkout");
  const remove = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true });
    await runProcess(repository, "git", "worktree", "prune");
  };
  try {
    await runProcess(repository, "git", "worktree", "add", "--quiet", "--detach", root, commit);
    await runPnpm(root, ["install", "--prefer-offline", "--frozen-lockfile"]);
    await runTurbo(root, ["build"]);
  } catch (thrown) {
    await remove();
    throw thrown;
  }
  return { root, remove };
}

const FOLDERS = ["packages/core/src", "packages/spec-tools/src"];
const HAND_WRITTEN = /^(?!.*\/generated\/)(?!.*\.test\.ts$).*\.ts$/;

/** Reads the hand-written source files of core and spec-tools in a commit, by path. */
export async function readSources(repository: string, commit: string): Promise<Map<string, string>> {
  const list = await runProcess(repository, "git", "ls-tree", "-r", commit, "--", ...FOLDERS);
  const files = [...list.matchAll(/^\d+ blob (?<id>\w+)\t(?<path>.+)$/gm)]
    .map(({ groups: { id = "", path = "" } = {} }) => ({ id, path }))
    .filter(({ path }) => HAND_WRITTEN.test(path));
  const texts = await readObjects(
    repository,
    files.map(({ id }) => id),
  );
  return new Map(files.map(({ path }, index) => [path, texts[index] ?? ""]));
}

// One git process for all objects. Git prints "<id> blob <bytes>", a line end, the bytes and a line end for each id.
async function readObjects(repository: string, ids: readonly string[]): Promise<string[]> {
  const output = await new Promise<Buffer>((resolve, reject) => {
    const options = { cwd: repository, encoding: "buffer", maxBuffer: Infinity } as const;
    const child = execFile("git", ["cat-file", "--batch"], options, (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(error);
    });
    child.stdin?.end(ids.map((id) => `${id}\n`).join(""));
  });
  const texts: string[] = [];
  for (let start = 0; start < output.length;) {
    const begin = output.indexOf("\n", start) + 1;
    const end = begin + Number(output.toString("utf8", start, begin).split(" ")[2]);
    texts.push(output.toString("utf8", begin, end));
    start = end + 1;
  }
  return texts;
}
