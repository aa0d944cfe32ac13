import { join } from "node:path";
import { runtimeFile } from "./install-runtimes.ts";
import type { Runtime } from "./program-target.ts";
import { runLimited } from "./run-limited.ts";

// No permission but the network: a client needs no other, nor an environment to look for a token in.
const DENO = ["run", "--allow-net=127.0.0.1", "--no-prompt", "--no-remote", "--node-modules-dir=manual"];

/** The runtimes that run a file and print what it prints. */
export const PROCESS_RUNTIMES: readonly Runtime[] = [
  processRuntime("node-22", /^Node\.js\/22/, runtimeFile("node-22/bin/node")),
  // The one the workspace runs on.
  processRuntime("node-24", /^Node\.js\/24/, process.execPath),
  processRuntime("node-26", /^Node\.js\/26/, runtimeFile("node-26/bin/node")),
  processRuntime("bun", /^Bun\//, runtimeFile("bun/bin/bun.exe")),
  processRuntime("deno", /^Deno\//, runtimeFile("deno/deno"), DENO),
];

function processRuntime(name: string, userAgent: RegExp, binary: string, flags: readonly string[] = []): Runtime {
  return {
    name,
    userAgent,
    run: ({ folder }, addresses) => {
      const env = { DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
      return runLimited(folder, binary, [...flags, "main.js", JSON.stringify(addresses)], env);
    },
  };
}
