import { execFile } from "node:child_process";
import { join } from "node:path";
import type { Command } from "../src/cli/command.ts";
import { type CommandProcess, runCommand } from "../src/cli/run-command.ts";
import { REPOSITORY_ROOT } from "./make-checkout.ts";

/** The exit code and the output of a command. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command on a checkout in this process: a process for each command takes most of the time of a test. */
export async function run(root: string, command: Command, ...args: string[]): Promise<CommandResult> {
  return runWith(root, command, args, {});
}

/** Runs a command of a checkout as pnpm does if the user types it in another folder. */
export async function runFrom(
  folder: string,
  root: string,
  command: Command,
  ...args: string[]
): Promise<CommandResult> {
  return runWith(root, command, args, { INIT_CWD: folder, npm_package_json: join(root, "package.json") });
}

async function runWith(
  root: string,
  command: Command,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<CommandResult> {
  const result = { stdout: "", stderr: "" };
  const target: CommandProcess = {
    env,
    stdout: { write: (text) => (result.stdout += text) },
    stderr: { write: (text) => (result.stderr += text) },
  };
  await runCommand(command, root, args, target);
  return { ...result, code: Number(target.exitCode ?? 0) };
}

/** Runs a script of the checkout in its own process, with `root` as its working directory. */
export function runScript(root: string, script: string, ...args: string[]): Promise<CommandResult> {
  const file = join(REPOSITORY_ROOT, "scripts", `${script}.ts`);
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
    });
  });
}
