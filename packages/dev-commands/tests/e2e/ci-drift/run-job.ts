import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { spawn } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { COMPILE_CACHE } from "../../compile-cache.ts";

/** The result of a job. */
export interface JobRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The job summary that GitHub would show. */
  readonly summary: string;
}

/** Runs a script in a checkout, as a step of a job does. */
export async function runJob(root: string, variables: object, args: readonly string[]): Promise<JobRun> {
  const summary = `${root}-summary.md`;
  await writeFile(summary, "");
  const env = { ...process.env, ...COMPILE_CACHE, ...variables, GITHUB_STEP_SUMMARY: summary };
  const child = spawn(process.execPath, args, { cwd: root, env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((done, reject) => child.on("error", reject).on("close", done));
  return { code, stdout, stderr, summary: await readFile(summary, "utf8") };
}

/**
 * Copies the scripts of jobs with a token into a folder without a node_modules folder beside or above it, because these jobs
 * install nothing.
 */
export async function copyScripts(folder: string): Promise<string> {
  const target = join(folder, "scripts");
  await cp(join(REPOSITORY_ROOT, "packages/dev-commands/src/ci-write"), target, { recursive: true });
  await writeFile(join(target, "package.json"), '{ "type": "module" }');
  return target;
}
