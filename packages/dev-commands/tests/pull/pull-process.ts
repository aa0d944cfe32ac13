import { spawn } from "node:child_process";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
}

/** How to end a process as nothing else can: after so many ms, or at its so-manieth rename of a file. */
export interface Kill {
  readonly afterMs?: number;
  readonly atRename?: number;
}

/** Runs a pull as a process of its own, in a checkout. */
export async function pullProcess(root: string, url: string, { afterMs, atRename }: Kill = {}): Promise<Ended> {
  const preload = atRename === undefined ? [] : ["--import", killAtRename(atRename)];
  return runProcess(root, [...preload, script("specs-pull"), "--docs", url, "--api", url], afterMs);
}

/** Runs some other command, which undoes what a killed one left half done before it does anything. */
export async function otherProcess(root: string): Promise<Ended> {
  return runProcess(root, [script("specs-build"), "--check"]);
}

function script(name: string): string {
  return join(REPOSITORY_ROOT, "scripts", `${name}.ts`);
}

async function runProcess(root: string, args: readonly string[], killAfterMs?: number): Promise<Ended> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: "ignore" });
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  const ended = Promise.withResolvers<Pick<Ended, "code" | "signal">>();
  child.on("exit", (code, signal) => {
    ended.resolve({ code, signal });
  });
  const { code, signal } = await ended.promise;
  clearTimeout(timer);
  return { code, signal, durationMs: performance.now() - begun };
}

// A pull puts its files in place by renaming them, one after the other.
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
