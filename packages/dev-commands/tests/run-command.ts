import { join } from "node:path";
import { type Command, runCommand } from "@justone-clients/spec-tools";

/** The exit code and the output of a command. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command on a checkout in this process: starting a process takes most of the time of a test. */
export async function runInProcess(root: string, command: Command, ...args: string[]): Promise<CommandResult> {
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
  const target: Parameters<typeof runCommand>[3] = {
    env,
    stdout: { write: (text) => (result.stdout += text) },
    stderr: { write: (text) => (result.stderr += text) },
  };
  await runCommand(command, root, args, target);
  return { ...result, code: Number(target.exitCode ?? 0) };
}
