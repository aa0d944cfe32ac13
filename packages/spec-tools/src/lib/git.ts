import { execFile } from "node:child_process";
import { CommandError } from "./command-error.ts";
import { systemFailure } from "./system-failure.ts";
import { cutText, escapeInvisible } from "./text.ts";

/** Git ended with an error. */
class GitError extends Error {
  override readonly name = "GitError";
  /** The first line that git printed about it. */
  readonly firstLine: string;

  constructor(firstLine: string) {
    super(`git: ${firstLine}`);
    this.firstLine = firstLine;
  }
}

/** Settings of {@link runGit}. */
interface GitOptions {
  /** Environment variables in addition to those of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

// Failures of this machine by what git prints about them, and what to do.
const ADVICE: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [
    /dubious ownership/,
    "Change the owner of the checkout, or run git config --global --add safe.directory with its path",
  ],
  [/not a git repository/i, "Use a clone of the repository"],
  [/No space left|[Dd]isk quota/, "Free some space"],
  [/[Pp]ermission denied/, "Change the permissions or the owner of that file"],
  [/[Rr]ead-only file system/, "Use a disk that is not read-only"],
  [/Too many open files/, "Close other programs, or raise the limit (ulimit -n)"],
  [/\.lock': File exists/, "Wait for the other git process to end"],
];

/**
 * Runs git in a folder and returns its standard output.
 *
 * @throws CommandError (exit code 1) for a failure of this machine, e.g. if git is not installed, the folder is not in a
 * repository, or git refuses its owner; GitError for any other failure
 */
export async function runGit(root: string, args: readonly string[], { env = {} }: GitOptions = {}): Promise<string> {
  const { error, stdout, stderr } = await execute(root, args, env);
  if (error === null) return stdout;
  const printed = `${stderr}\n${error.message}`.split("\n").find((line) => line.trim() !== "") ?? "";
  const firstLine = cutText(escapeInvisible(printed.replace(/\.$/, "")), 300);
  const advice = ADVICE.find(([pattern]) => pattern.test(stderr))?.[1];
  if (advice !== undefined) throw new CommandError(1, `git: ${firstLine}. ${advice}, and run the command again.`);
  throw systemFailure(error) ?? new GitError(firstLine);
}

interface GitResult {
  readonly error: Error | null;
  readonly stdout: string;
  readonly stderr: string;
}

function execute(root: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<GitResult> {
  // The texts of git that are read here are English.
  const options = { cwd: root, env: { ...process.env, LC_ALL: "C", ...env }, maxBuffer: Infinity };
  return new Promise((resolve) => {
    execFile("git", args, options, (error, stdout, stderr) => resolve({ error, stdout, stderr }));
  });
}

/**
 * Returns the id of a commit.
 *
 * @param option the option that names the revision, for the error message
 * @throws CommandError with git's own first line: (exit code 2) for an unknown revision, (exit code 1) for one that a
 * shallow clone does not have, and for a failure of this machine
 */
export async function findCommit(root: string, option: string, revision: string): Promise<string> {
  try {
    // Git would read a revision that begins with a dash as an option.
    const args = ["--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    return (await runGit(root, ["rev-parse", ...args])).trim();
  } catch (thrown) {
    if (!(thrown instanceof GitError)) throw thrown;
    throw await unknownRevision(root, `${option} ${cutText(escapeInvisible(revision), 100)}`, revision);
  }
}

async function unknownRevision(root: string, given: string, revision: string): Promise<CommandError> {
  const said = await complaintAbout(root, revision);
  const isShallow = (await runGit(root, ["rev-parse", "--is-shallow-repository"])).trim() === "true";
  if (!isShallow) {
    return new CommandError(2, `${given}: git: ${said}. Expected a commit, branch or tag of this repository.`);
  }
  const advice = "This is a shallow clone. Run git fetch --unshallow (in GitHub Actions: fetch-depth: 0)";
  return new CommandError(1, `${given}: git: ${said}. ${advice}, and run the command again.`);
}

// rev-parse prints only that it needs a revision; rev-list names the revision.
async function complaintAbout(root: string, revision: string): Promise<string> {
  try {
    await runGit(root, ["rev-list", "--max-count=1", "--end-of-options", revision, "--"]);
    return "the revision is not one commit";
  } catch (thrown) {
    if (thrown instanceof GitError) return thrown.firstLine;
    throw thrown;
  }
}

/** Whether an error is a failure of git that is not a failure of this machine. */
export function isGitError(thrown: unknown): thrown is Error {
  return thrown instanceof GitError;
}
