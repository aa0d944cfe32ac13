import { appendFile } from "node:fs/promises";
import { runGit } from "./programs.ts";

/** What a job with a token has besides its artifact. All of it comes from GitHub. */
export interface JobContext {
  /** The checkout of the default branch. */
  readonly root: string;
  /** The branch that was checked out. */
  readonly branch: string;
  /** The commit that was checked out. */
  readonly commit: string;
  /** The address of the run. */
  readonly runUrl: string;
  readonly log: (line: string) => void;
  /** Adds a line to the summary that GitHub shows for the run. */
  readonly summarize: (line: string) => Promise<void>;
}

/** Ends the job with an exit code other than 1. */
export class JobError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a job with the folder of its artifact, which is the only argument. Refuses to run outside GitHub Actions, because
 * on a developer's machine it would push to the remote origin.
 */
export async function runJob(job: (folder: string, context: JobContext) => Promise<void>): Promise<void> {
  const [folder, ...others] = process.argv.slice(2);
  try {
    if (folder === undefined || others.length > 0)
      throw new JobError(2, "Expected one argument: the folder of the artifact.");
    if (process.env["GITHUB_ACTIONS"] !== "true")
      throw new JobError(2, "This script pushes and changes pull requests, so it runs only in GitHub Actions.");
    await job(folder, await readContext(process.cwd()));
  } catch (thrown) {
    process.exitCode = thrown instanceof JobError ? thrown.exitCode : 1;
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
  }
}

async function readContext(root: string): Promise<JobContext> {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
  return {
    root,
    branch: await runGit(root, ["branch", "--show-current"]),
    commit: await runGit(root, ["rev-parse", "HEAD"]),
    runUrl: `${server}/${repository}/actions/runs/${run}`,
    log: (line) => process.stdout.write(`${line}\n`),
    summarize: async (line) => {
      const file = process.env["GITHUB_STEP_SUMMARY"];
      if (file !== undefined && file !== "") await appendFile(file, `${line}\n\n`);
    },
  };
}
