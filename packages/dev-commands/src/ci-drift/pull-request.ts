import { runProcess } from "@justone-clients/test-kit";
import { DRIFT_BRANCH } from "./drift-branch.ts";

/** What a pull request says. */
export interface PullRequestText {
  readonly title: string;
  /** The file that holds its body: what the publisher wrote goes through no argument and no shell. */
  readonly bodyFile: string;
}

interface OpenRequest {
  readonly number: number;
  readonly isCrossRepository: boolean;
}

const LABEL = "drift";
const LABEL_DESCRIPTION = "What the publisher changed";

/**
 * Opens the pull request of the branch, or brings the one that is open up to date.
 *
 * @returns what was done
 * @throws Error with what gh printed when GitHub refuses
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
  // `gh pr edit` asks GitHub for more than the token of a workflow may read.
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
 * Closes the pull request of the branch, where one is open, with a word why.
 *
 * @returns whether one was open
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
  // Anybody can name a branch of a fork so, and open a pull request of it.
  return (JSON.parse(list) as OpenRequest[]).find(({ isCrossRepository }) => !isCrossRepository)?.number;
}

function gh(root: string, ...args: string[]): Promise<string> {
  return runProcess(root, "gh", ...args);
}
