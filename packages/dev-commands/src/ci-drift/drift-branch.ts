import { runProcess } from "@justone-clients/test-kit";

/** The branch with the applied changes, always one commit ahead of the default branch. */
export const DRIFT_BRANCH = "drift/upstream";

const REFERENCE = `refs/heads/${DRIFT_BRANCH}`;
const AUTHOR = ["-c", "user.name=github-actions[bot]"];
const ADDRESS = ["-c", "user.email=41898282+github-actions[bot]@users.noreply.github.com"];

/**
 * Pushes the content of the checkout to the branch. If the branch already has it, nothing is pushed, so that a pull
 * request under review stays unchanged.
 *
 * @returns whether it was pushed
 */
export async function pushDrift(root: string, message: string): Promise<boolean> {
  const git = (...args: string[]): Promise<string> => runGit(root, ...args);
  await git("add", "--all");
  const tree = await git("write-tree");
  const known = await findBranch(root);
  if (known !== "") {
    await git("fetch", "--quiet", "--depth=1", "origin", REFERENCE);
    if ((await git("rev-parse", "FETCH_HEAD^{tree}")) === tree) return false;
  }
  const commit = await git(...AUTHOR, ...ADDRESS, "commit-tree", tree, "-p", "HEAD", "-m", message);
  // Rejected if another push happened since the branch was read.
  await git("push", "--quiet", `--force-with-lease=${REFERENCE}:${known}`, "origin", `${commit}:${REFERENCE}`);
  return true;
}

/** Deletes the branch if it exists. */
export async function removeDrift(root: string): Promise<void> {
  const known = await findBranch(root);
  if (known === "") return;
  await runGit(root, "push", "--quiet", `--force-with-lease=${REFERENCE}:${known}`, "origin", `:${REFERENCE}`);
}

async function findBranch(root: string): Promise<string> {
  return (await runGit(root, "ls-remote", "origin", REFERENCE)).split("\t", 1)[0] ?? "";
}

async function runGit(root: string, ...args: string[]): Promise<string> {
  return (await runProcess(root, "git", ...args)).trim();
}
