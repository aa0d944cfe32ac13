import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProgram } from "./programs.ts";

/** A pull request. */
export interface PullRequest {
  readonly branch: string;
  /** The branch it is merged into. */
  readonly base: string;
  readonly title: string;
  readonly body: string;
  /** Its label and the description of the label. */
  readonly label: readonly [name: string, description: string];
}

interface OpenRequest {
  readonly number: number;
  readonly isCrossRepository: boolean;
}

/**
 * Opens the pull request of its branch, or updates the open one. The body is passed in a file, never as an argument.
 *
 * @throws Error with the output of gh if GitHub refuses
 */
export async function upsertPullRequest(root: string, request: PullRequest): Promise<"opened" | "updated"> {
  const folder = await mkdtemp(join(tmpdir(), "justone-body-"));
  const bodyFile = join(folder, "body.md");
  try {
    await writeFile(bodyFile, request.body);
    const number = await findPullRequest(root, request.branch);
    await (number === undefined ? open(root, request, bodyFile) : update(root, number, request, bodyFile));
    return number === undefined ? "opened" : "updated";
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Closes the open pull request of a branch with a comment.
 *
 * @returns whether a pull request was open
 */
export async function closePullRequest(root: string, branch: string, comment: string): Promise<boolean> {
  const number = await findPullRequest(root, branch);
  if (number === undefined) return false;
  await gh(root, "pr", "close", String(number), "--comment", comment);
  return true;
}

async function open(root: string, { branch, base, title, label }: PullRequest, bodyFile: string): Promise<void> {
  const [name, description] = label;
  await gh(root, "label", "create", name, "--description", description, "--force");
  const text = ["--title", title, "--body-file", bodyFile, "--label", name];
  await gh(root, "pr", "create", "--head", branch, "--base", base, ...text);
}

// `gh pr edit` needs more permissions than the token of a workflow has.
async function update(root: string, number: number, { title }: PullRequest, bodyFile: string): Promise<void> {
  const path = `repos/{owner}/{repo}/pulls/${number}`;
  const fields = ["--raw-field", `title=${title}`, "--field", `body=@${bodyFile}`];
  await gh(root, "api", "--silent", "--method", "PATCH", path, ...fields);
}

async function findPullRequest(root: string, branch: string): Promise<number | undefined> {
  const fields = ["--json", "number,isCrossRepository"];
  const list = await gh(root, "pr", "list", "--head", branch, "--state", "open", ...fields);
  // A fork may have a branch of the same name and a pull request of it.
  return (JSON.parse(list) as OpenRequest[]).find(({ isCrossRepository }) => !isCrossRepository)?.number;
}

function gh(root: string, ...args: string[]): Promise<string> {
  return runProgram(root, "gh", args);
}
