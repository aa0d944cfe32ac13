import { spawn } from "node:child_process";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

/** How a script ended. */
export interface Ended {
  /** The exit code; 1 where a signal ended it. */
  readonly code: number;
  /** What it printed for other programs. */
  readonly stdout: string;
  /** Everything it printed, in the order it came. The publisher may have written parts of it. */
  readonly output: string;
}

// Tokens, and the files through which a step speaks to the runner, are none of a script's business: what the publisher
// sends passes through here, and so does the code that is generated of it.
const PRIVATE = /^(GH|GITHUB|ACTIONS|JUSTONEAPI)_/;

/** Runs a script of this repository on a checkout, without a token. */
export function runScript(root: string, name: string, ...args: string[]): Promise<Ended> {
  return runProgram(root, process.execPath, join(REPOSITORY_ROOT, "scripts", `${name}.ts`), ...args);
}

/** Runs any program in a checkout, without a token, and keeps what it prints. */
export async function runProgram(root: string, program: string, ...args: string[]): Promise<Ended> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !PRIVATE.test(name)));
  const child = spawn(program, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
  let stdout = "";
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
    output += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { code: code ?? 1, stdout, output };
}
