import { type ChildProcess, spawn, type StdioOptions } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "@justone-clients/spec-tools";
import { putPnpmOnPath } from "@justone-clients/test-kit";

/** The result of a turbo task. */
export interface TaskResult {
  /** The script of the root package, or the package and its script: `lint`, `core#build`. */
  readonly name: string;
  /** False also for a task that did not run because a task before it failed. */
  readonly ok: boolean;
  /** 0 if the result was restored from the cache. */
  readonly durationMs: number;
}

// One task per core. Every task that can run does, so that one failure does not hide another.
const OPTIONS = ["--concurrency=100%", "--continue=dependencies-successful"];
const SUMMARY_FOLDER = ".turbo/runs";

/**
 * Runs turbo tasks over the workspace. Its output goes to stderr, so that stdout stays free for `--json`.
 *
 * @throws CommandError (exit code 1) when a task fails
 */
export async function runTurbo(root: string, tasks: readonly string[]): Promise<void> {
  if (await turboSucceeds(root, [...tasks, "--output-logs=new-only"])) return;
  throw new CommandError(1, `turbo run ${tasks.join(" ")} failed; its output is above`);
}

/** Runs turbo tasks, prints the output of those that fail to stderr, and returns how each task ended. */
export async function runTasks(root: string, tasks: readonly string[]): Promise<TaskResult[]> {
  const before = await listSummaries(root);
  await turboSucceeds(root, [...tasks, "--output-logs=errors-only", "--summarize"]);
  const file = (await listSummaries(root)).find((name) => !before.includes(name));
  if (file === undefined) throw new CommandError(1, `turbo run ${tasks.join(" ")} did not start; its output is above`);
  const path = join(root, SUMMARY_FOLDER, file);
  const results = readSummary(await readFile(path, "utf8"));
  await rm(path);
  return results;
}

interface RunSummary {
  readonly tasks: readonly {
    readonly taskId: string;
    readonly command: string;
    readonly cache: { readonly status: string };
    readonly execution?: { readonly startTime: number; readonly endTime: number; readonly exitCode: number };
  }[];
}

/** Reads the summary that `turbo run --summarize` wrote. Tasks without a command only group the files of a package. */
export function readSummary(text: string): TaskResult[] {
  const { tasks } = JSON.parse(text) as RunSummary;
  return tasks
    .filter(({ command }) => command !== "<NONEXISTENT>")
    .map(({ taskId, cache, execution }) => ({
      name: taskId.replace(/^\/\/#|^@justone-clients\//, ""),
      ok: execution?.exitCode === 0,
      durationMs: cache.status === "HIT" || execution === undefined ? 0 : execution.endTime - execution.startTime,
    }));
}

async function listSummaries(root: string): Promise<string[]> {
  return readdir(join(root, SUMMARY_FOLDER)).catch(() => []);
}

// Turbo calls pnpm, also if the user called it by a path.
async function turboSucceeds(root: string, args: readonly string[]): Promise<boolean> {
  const stdio: StdioOptions = ["ignore", process.stderr, "inherit"];
  // No telemetry and no notices of updates, whatever this machine has configured.
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", TURBO_NO_UPDATE_NOTIFIER: "1" };
  const folder = await mkdtemp(join(tmpdir(), "justone-turbo-"));
  try {
    await putPnpmOnPath(env, folder);
    const turbo = createRequire(join(root, "package.json")).resolve("turbo/bin/turbo");
    return await succeeded(spawn(process.execPath, [turbo, "run", ...args, ...OPTIONS], { cwd: root, env, stdio }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function succeeded(child: ChildProcess): Promise<boolean> {
  const code = await new Promise((resolve, reject) => child.on("error", reject).on("close", resolve));
  return code === 0;
}
