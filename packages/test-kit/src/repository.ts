import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The root of the checkout this package stands in. */
export const REPOSITORY_ROOT: string = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");

/**
 * Runs a program to its end and gives back what it printed.
 *
 * @throws Error with everything it printed when it fails
 */
export function runProcess(cwd: string, program: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { cwd }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${program} ${args.join(" ")} failed: ${error.message}\n${stdout}\n${stderr}`));
    });
  });
}
