import { spawn } from "node:child_process";
import { CommandError } from "@justone-clients/spec-tools";

/** How turbo is called: one task a core, and every task to its end, so that one failure does not hide another. */
export const TURBO_ARGUMENTS: readonly string[] = ["--concurrency=100%", "--continue=dependencies-successful"];

/**
 * Runs turbo tasks over the workspace. Its output goes to stderr, so that stdout stays free for `--json`.
 *
 * @throws CommandError (exit code 1) when a task fails
 */
export async function runTurbo(root: string, tasks: readonly string[]): Promise<void> {
  const args = ["exec", "turbo", "run", ...tasks, ...TURBO_ARGUMENTS, "--output-logs=new-only"];
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
  const child = spawn("pnpm", args, {
    cwd: root,
    env,
    stdio: ["ignore", process.stderr, "inherit"],
    shell: process.platform === "win32",
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) throw new CommandError(1, `turbo run ${tasks.join(" ")} failed; its output stands above`);
}
