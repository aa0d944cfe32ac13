import { spawn } from "node:child_process";
import { join } from "node:path";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { COMPILE_CACHE } from "../compile-cache.ts";

/** The result of a process. */
export interface ProcessResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Names of functions of `node:fs`, without `Sync`, that change files. */
export const FILE_OPERATIONS = [
  "mkdir",
  "mkdtemp",
  "writeFile",
  "copyFile",
  "link",
  "rename",
  "rm",
  "rmdir",
  "unlink",
] as const;

/** When to kill a process: before its n-th call, counted from 1, of one of these operations. */
export interface KillPoint {
  readonly operations: readonly (typeof FILE_OPERATIONS)[number][];
  readonly call: number;
}

/** Runs a pull of a checkout in a separate process. */
export async function pullProcess(root: string, url: string, killAt?: KillPoint): Promise<ProcessResult> {
  const preload = killAt === undefined ? [] : ["--import", killAtCall(killAt)];
  return runProcess(root, [...preload, script("specs-pull"), "--docs", url, "--api", url]);
}

/** Runs `specs:build --check` in a separate process. Like every command, it first undoes an interrupted write. */
export async function buildProcess(root: string): Promise<ProcessResult> {
  return runProcess(root, [script("specs-build"), "--check"]);
}

function script(name: string): string {
  return join(REPOSITORY_ROOT, "scripts", `${name}.ts`);
}

async function runProcess(root: string, args: readonly string[]): Promise<ProcessResult> {
  const env = { ...process.env, ...COMPILE_CACHE };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: "ignore" });
  return new Promise((resolve) => child.on("exit", (code, signal) => resolve({ code, signal })));
}

function killAtCall({ operations, call }: KillPoint): string {
  const code = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    let count = 0;
    const killBefore = (module, name) => {
      const operation = module[name];
      module[name] = (...args) => {
        if (++count === ${call}) process.kill(process.pid, "SIGKILL");
        return operation(...args);
      };
    };
    for (const name of ${JSON.stringify(operations)}) {
      killBefore(fs, name + "Sync");
      killBefore(fs.promises, name);
    }
    syncBuiltinESMExports();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
