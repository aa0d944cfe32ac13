import { runProcess } from "@justone-clients/test-kit";
import { DRIFT_BRANCH } from "./drift-branch.ts";

/** The text of a pull request. */
export interface PullRequestText {
  readonly title: string;
  /** The file with the body. Published text is not passed as an argument or through a shell. */
  readonly bodyFile: string;
}

interface OpenRequest {
  readonly number: number;
  readonly isCrossRepository: boolean;
}

const LABEL = "drift";
const LABEL_DESCRIPTION = "Published API changes";

/**
 * Opens the pull request of the branch, or updates the open one.
 *
 * @throws Error with the output of gh if GitHub refuses
 */
export async function upsertPullRequest(
  root: string,
  base: string,
  { title, bodyFile }: PullRequestText,
): Promise<"opened" | "updated"> {
  const number = await findPullRequest(root);
  if (number === undefined) {
    await gh(root, "label", "create", LABEL, "--description", LABEL_DESCRIPTION, "--force");
    const text = ["--title", title, "--body-file", bodyFile, "--label", LABEL];
    await gh(root, "pr", "create", "--head", DRIFT_BRANCH, "--base", base, ...text);
    return "opened";
  }
  // `gh pr edit` needs more permissions than the token of a workflow has.
  const path = `repos/{owner}/{repo}/pulls/${number}`;
  await gh(
    root,
    "api",
    "--silent",
    "--method",
    "PATCH",
    path,
    "--raw-field",
    `title=${title}`,
    "--field",
    `body=@${bodyFile}`,
  );
  return "updated";
}

/**
 * Closes the open pull request of the branch with a comment.
 *
 * @returns whether a pull request was open
 */
export async function closePullRequest(root: string, comment: string): Promise<boolean> {
  const number = await findPullRequest(root);
  if (number === undefined) return false;
  await gh(root, "pr", "close", String(number), "--comment", comment);
  return true;
}

async function findPullRequest(root: string): Promise<number | undefined> {
  const fields = ["--json", "number,isCrossRepository"];
  const list = await gh(root, "pr", "list", "--head", DRIFT_BRANCH, "--state", "open", ...fields);
  // A fork may have a branch of the same name and a pull request of it.
  return (JSON.parse(list) as OpenRequest[]).find(({ isCrossRepository }) => !isCrossRepository)?.number;
}

function gh(root: string, ...args: string[]): Promise<string> {
  return runProcess(root, "gh", ...args);
}
