import { execFile } from "node:child_process";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "./make-checkout.ts";

/** The exit code and the output of a script. */
export interface ScriptResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script of the checkout with `root` as its working directory. */
export function run(root: string, script: string, ...args: string[]): Promise<ScriptResult> {
  const file = join(REPOSITORY_ROOT, "scripts", `${script}.ts`);
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
