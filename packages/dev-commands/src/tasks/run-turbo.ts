import { CommandError } from "@justone-clients/spec-tools";
import { endedWell, spawnBinary } from "./spawn-binary.ts";

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
