import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** How a run of tests ended. Crashed: vitest failed, but no test did. */
export interface RelatedRun {
  readonly outcome: "passed" | "failed" | "hung" | "crashed";
  /** 0 if no test of the package imports the files. */
  readonly tests: number;
  readonly durationMs: number;
  readonly output: string;
}

/** Settings of a run. */
export interface RelatedOptions {
  /** Ends a run that hangs. */
  readonly limitMs: number;
  /** Ends the run and rejects. */
  readonly signal: AbortSignal;
}

/** Runs the tests of a package that import the given files, up to the first test that fails. */
export async function runRelated(
  packageFolder: string,
  files: readonly string[],
  { limitMs, signal }: RelatedOptions,
): Promise<RelatedRun> {
  const begunMs = performance.now();
  const report = join(packageFolder, "reports/mutations.json");
  await rm(report, { force: true });
  const manifest = createRequire(join(packageFolder, "package.json")).resolve("vitest/package.json");
  const options = ["--run", "--bail=1", "--maxWorkers=100%", "--reporter=json", `--outputFile=${report}`];
  const args = [join(dirname(manifest), "vitest.mjs"), "related", ...files, ...options];
  const limit = AbortSignal.timeout(limitMs);
  const { code, output } = await runGroup(packageFolder, args, AbortSignal.any([signal, limit]));
  signal.throwIfAborted();
  const { testResults, numTotalTests: tests } = await readReport(report);
  const isFailed = testResults.some(({ status }) => status === "failed");
  const outcome = code === 0 ? "passed" : limit.aborted ? "hung" : isFailed ? "failed" : "crashed";
  return { outcome, tests, durationMs: performance.now() - begunMs, output };
}

// In its own process group, so that the processes that tests started end with it.
async function runGroup(
  cwd: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<{ code: number | null; output: string }> {
  const env = { ...process.env, NO_COLOR: "1" };
  const child = spawn(process.execPath, args, { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const kill = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  };
  signal.addEventListener("abort", kill);
  if (signal.aborted) kill();
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  signal.removeEventListener("abort", kill);
  return { code, output };
}

interface VitestReport {
  readonly numTotalTests: number;
  readonly testResults: readonly { readonly status: string }[];
}

async function readReport(file: string): Promise<VitestReport> {
  const text = await readFile(file, "utf8").catch(() => '{ "numTotalTests": 0, "testResults": [] }');
  return JSON.parse(text) as VitestReport;
}
