import { execFile } from "node:child_process";

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
