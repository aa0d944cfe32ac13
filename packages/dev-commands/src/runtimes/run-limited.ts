import { execFile } from "node:child_process";

/** The time limit for each step in ms. It ends only a step that hangs, also on a busy machine. */
export const LIMIT_MS = 600_000;

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Runs a program with a time limit and without the user's token in its environment, and returns its output.
 *
 * @throws Error with the output if it fails or takes too long
 */
export function runLimited(cwd: string, program: string, args: readonly string[], env = {}): Promise<string> {
  const options = {
    cwd,
    env: { ...withoutToken(), ...env },
    timeout: LIMIT_MS,
    killSignal: "SIGKILL" as const,
    maxBuffer: MAX_BYTES,
  };
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else
        reject(
          new Error(`${error.killed === true ? `did not finish within ${LIMIT_MS} ms` : "failed"}\n${stdout}${stderr}`),
        );
    });
  });
}

/** The environment of this process, without the user's token. */
export function withoutToken(): NodeJS.ProcessEnv {
  const { JUSTONEAPI_TOKEN: _, JUST_ONE_API_TOKEN: __, ...env } = process.env;
  return { ...env, NO_COLOR: "1" };
}
