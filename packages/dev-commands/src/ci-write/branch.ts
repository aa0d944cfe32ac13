import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGit } from "./programs.ts";
import type { ProposedFile } from "./proposal.ts";

const AUTHOR = {
  GIT_AUTHOR_NAME: "github-actions[bot]",
  GIT_AUTHOR_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
  GIT_COMMITTER_NAME: "github-actions[bot]",
  GIT_COMMITTER_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
};

/**
 * Pushes the current commit with these files changed to a branch, as one commit. If the branch already has this content,
 * nothing is pushed, so that a pull request under review stays unchanged. The files are never written to the checkout.
 *
 * @returns whether it was pushed
 * @throws Error if another push to the branch happened at the same time
 */
export async function pushFiles(
  root: string,
  branch: string,
  files: readonly ProposedFile[],
  message: string,
): Promise<boolean> {
  const reference = `refs/heads/${branch}`;
  const tree = await writeTree(root, files);
  const known = await findReference(root, reference);
  if (known !== "") {
    await runGit(root, ["fetch", "--quiet", "--depth=1", "origin", reference]);
    if ((await runGit(root, ["rev-parse", "FETCH_HEAD^{tree}"])) === tree) return false;
  }
  const commit = await runGit(root, ["commit-tree", tree, "-p", "HEAD", "-m", message], { env: AUTHOR });
  await runGit(root, ["push", "--quiet", lease(reference, known), "origin", `${commit}:${reference}`]);
  return true;
}

/** Deletes a branch of the remote if it exists. */
export async function removeBranch(root: string, branch: string): Promise<void> {
  const reference = `refs/heads/${branch}`;
  const known = await findReference(root, reference);
  if (known !== "") await runGit(root, ["push", "--quiet", lease(reference, known), "origin", `:${reference}`]);
}

/** The commit of a reference of the remote; empty if it does not exist. */
export async function findReference(root: string, reference: string): Promise<string> {
  return (await runGit(root, ["ls-remote", "origin", reference])).split("\t", 1)[0] ?? "";
}

// git rejects the push if another one happened since the reference was read.
function lease(reference: string, known: string): string {
  return `--force-with-lease=${reference}:${known}`;
}

// A separate index, so that the tree contains the current commit and the files, and nothing else of the checkout.
async function writeTree(root: string, files: readonly ProposedFile[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "justone-index-"));
  const env = { GIT_INDEX_FILE: join(folder, "index") };
  try {
    await runGit(root, ["read-tree", "HEAD"], { env });
    const entries: string[] = [];
    for (const { path, content } of files) entries.push(await indexEntry(root, path, content));
    await runGit(root, ["update-index", "-z", "--index-info"], { env, input: entries.join("") });
    return await runGit(root, ["write-tree"], { env });
  } finally {
    await rm(folder, { recursive: true });
  }
}

// Each entry is a regular file that is not executable, whatever it was before. Mode 0 removes the path.
async function indexEntry(root: string, path: string, content: Buffer | undefined): Promise<string> {
  if (content === undefined) return `0 ${"0".repeat(40)}\t${path}\0`;
  const blob = await runGit(root, ["hash-object", "-w", "--stdin"], { input: content });
  return `100644 ${blob}\t${path}\0`;
}
