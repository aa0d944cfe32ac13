import { execFile } from "node:child_process";

/** What a program gets besides its arguments. */
export interface ProgramOptions {
  /** Variables in addition to those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Bytes for its standard input. */
  readonly input?: Buffer | string;
}

// Bytes. The list of the files of a commit is the longest output.
const MAX_OUTPUT = 16 * 1024 * 1024;

/**
 * Runs a program without a shell and returns its standard output.
 *
 * @throws Error with its standard error if it fails
 */
export function runProgram(
  root: string,
  program: string,
  args: readonly string[],
  { env = {}, input }: ProgramOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, env: { ...process.env, ...env }, maxBuffer: MAX_OUTPUT };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} ${args[0] ?? ""} failed: ${stderr.trim() || error.message}`));
    });
    // A program that ends before it reads its input is reported by its exit code.
    child.stdin?.on("error", () => undefined);
    child.stdin?.end(input ?? "");
  });
}

/** Runs git and returns its output without spaces around it. */
export async function runGit(root: string, args: readonly string[], options?: ProgramOptions): Promise<string> {
  return (await runProgram(root, "git", args, options)).trim();
}
