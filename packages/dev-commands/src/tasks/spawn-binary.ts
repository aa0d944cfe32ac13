import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";

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
