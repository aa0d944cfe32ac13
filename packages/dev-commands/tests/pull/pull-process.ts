import { spawn } from "node:child_process";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

/** The result of a process. */
export interface ProcessResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
}

/** When to kill a process: after a time in ms, or before its n-th rename of a file, counted from 1. */
export interface KillOptions {
  readonly afterMs?: number;
  readonly atRename?: number;
}

/** Runs a pull of a checkout in a separate process. */
export async function pullProcess(
  root: string,
  url: string,
  { afterMs, atRename }: KillOptions = {},
): Promise<ProcessResult> {
  const preload = atRename === undefined ? [] : ["--import", killAtRename(atRename)];
  return runProcess(root, [...preload, script("specs-pull"), "--docs", url, "--api", url], afterMs);
}

/** Runs `specs:build --check` in a separate process. Like every command, it first undoes an interrupted write. */
export async function buildProcess(root: string): Promise<ProcessResult> {
  return runProcess(root, [script("specs-build"), "--check"]);
}

function script(name: string): string {
  return join(REPOSITORY_ROOT, "scripts", `${name}.ts`);
}

async function runProcess(root: string, args: readonly string[], killAfterMs?: number): Promise<ProcessResult> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: "ignore" });
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  const ended = Promise.withResolvers<Pick<ProcessResult, "code" | "signal">>();
  child.on("exit", (code, signal) => {
    ended.resolve({ code, signal });
  });
  const { code, signal } = await ended.promise;
  clearTimeout(timer);
  return { code, signal, durationMs: performance.now() - started };
}

// A pull renames each of its files from a temporary name, one after the other.
function killAtRename(step: number): string {
  const code = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { renameSync } = fs;
    let count = 0;
    fs.renameSync = (...paths) => {
      if (++count === ${step}) process.kill(process.pid, "SIGKILL");
      return renameSync(...paths);
    };
    syncBuiltinESMExports();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
