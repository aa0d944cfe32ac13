import { runProcess } from "@justone-clients/test-kit";

/** The branch that holds what the publisher changed, always one commit on top of the default branch. */
export const DRIFT_BRANCH = "drift/upstream";

const REFERENCE = `refs/heads/${DRIFT_BRANCH}`;
const AUTHOR = ["-c", "user.name=github-actions[bot]"];
const ADDRESS = ["-c", "user.email=41898282+github-actions[bot]@users.noreply.github.com"];

/**
 * Makes the branch hold what the checkout holds now; where it does already, nothing is pushed, so that a pull request
 * under review does not begin anew each day.
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
  // Refused where somebody pushed since it was looked at.
  await git("push", "--quiet", `--force-with-lease=${REFERENCE}:${known}`, "origin", `${commit}:${REFERENCE}`);
  return true;
}

/** Removes the branch, where there is one. */
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
