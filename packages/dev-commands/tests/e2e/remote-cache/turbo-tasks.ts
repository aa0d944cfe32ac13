import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { execFile } from "node:child_process";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** The source of a task's result: it ran, or the result is from the local or the remote cache. */
export type TaskSource = "ran" | "LOCAL" | "REMOTE";

interface Task {
  readonly taskId: string;
  readonly hash: string;
  readonly command: string;
  readonly cache: { readonly status: string; readonly source?: "LOCAL" | "REMOTE" };
}

const PROGRAM = join(REPOSITORY_ROOT, "node_modules/.bin/turbo");
const SCOPE = "@justone-clients/";
// The settings of this machine for turbo apply to the checkout, not to the clones.
const ENVIRONMENT = Object.entries(process.env).filter(([name]) => !name.startsWith("TURBO_"));
const QUIET = { TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1", DO_NOT_TRACK: "1" };

/** Runs tasks of core and the platforms. Returns the source of each task's result and the output of turbo. */
export async function runTasks(
  root: string,
  tasks: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ sources: Record<string, TaskSource>; printed: string }> {
  const filters = ["core", "rednote", "pgy"].map((name) => `--filter=${SCOPE}${name}`);
  const printed = await turbo(root, [...tasks, ...filters, "--summarize", "--concurrency=100%"], env);
  const folder = join(root, ".turbo/runs");
  const [name = ""] = await readdir(folder);
  const text = await readFile(join(folder, name), "utf8");
  await rm(folder, { recursive: true });
  const entries = readTasks(text).map(({ taskId, cache }): [string, TaskSource] => {
    return [taskId, cache.status === "HIT" ? (cache.source ?? "LOCAL") : "ran"];
  });
  return { sources: Object.fromEntries(entries), printed: printed + text };
}

/** Returns the hash of each task of the workspace without running the tasks. */
export async function hashTasks(root: string, tasks: readonly string[]): Promise<Map<string, string>> {
  const text = await turbo(root, [...tasks, "--dry=json"], {});
  return new Map(readTasks(text).map(({ taskId, hash }) => [taskId, hash]));
}

// The error message contains the output of turbo, but nothing from the environment, which has the token.
function turbo(root: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<string> {
  const options = { cwd: root, env: { ...Object.fromEntries(ENVIRONMENT), ...QUIET, ...env }, maxBuffer: 2 ** 28 };
  return new Promise((resolve, reject) => {
    execFile(PROGRAM, ["run", ...args], options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`turbo run ${args.join(" ")} failed:\n${stdout}\n${stderr}`));
    });
  });
}

// Tasks without a command only represent the files of a package.
function readTasks(text: string): Task[] {
  const { tasks } = JSON.parse(text) as { tasks: Task[] };
  return tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map((task) => ({ ...task, taskId: task.taskId.replace(SCOPE, "") }));
}
