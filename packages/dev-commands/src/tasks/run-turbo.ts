import { CommandError } from "@justone-clients/spec-tools";
import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";

/** How turbo is called: one task a core, and every task to its end, so that one failure does not hide another. */
export const TURBO_ARGUMENTS: readonly string[] = ["--concurrency=100%", "--continue=dependencies-successful"];

/**
 * Runs turbo tasks over the workspace. Its output goes to stderr, so that stdout stays free for `--json`.
 *
 * @throws CommandError (exit code 1) when a task fails
 */
export async function runTurbo(root: string, tasks: readonly string[]): Promise<void> {
  const command = ["turbo", "run", ...tasks, ...TURBO_ARGUMENTS, "--output-logs=new-only"];
  const child = spawnBinary(root, command, ["ignore", process.stderr, "inherit"]);
  if (await endedWell(child)) return;
  throw new CommandError(1, `turbo run ${tasks.join(" ")} failed; its output stands above`);
}

// What tells on a user, or talks of updates, stays off wherever we call these tools.
const QUIET = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };

/** Starts a binary of the workspace in the root of the checkout. */
export function spawnBinary(root: string, command: readonly string[], stdio: StdioOptions): ChildProcess {
  const env = { ...process.env, ...QUIET };
  return spawn("pnpm", ["exec", ...command], { cwd: root, env, stdio, shell: process.platform === "win32" });
}

/** Waits for a process to end and tells whether it ended well. */
export async function endedWell(child: ChildProcess): Promise<boolean> {
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  return code === 0;
}
