import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root folder of this checkout. */
export const REPOSITORY_ROOT: string = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");

/**
 * Runs a program and returns its standard output.
 *
 * @throws Error with the complete output if it fails
 */
export function runProcess(cwd: string, program: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else
        reject(
          new Error(`${program} ${args.join(" ")} failed: ${error.message}\n${stdout}\n${stderr}`, { cause: error }),
        );
    });
  });
}
