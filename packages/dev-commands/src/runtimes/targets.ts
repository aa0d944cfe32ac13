import { join } from "node:path";
import { programTarget, type Runtime } from "./program-target.ts";
import { findChromium, runInChromium } from "./run-in-chromium.ts";
import { runInWorkerd } from "./run-in-workerd.ts";
import { runLimited } from "./run-limited.ts";
import { runnerRuntime } from "./run-in-runner.ts";
import { RUNNERS } from "./runners.ts";
import type { Target, TargetFinding } from "./target.ts";
import { runtimeFile, type RuntimeWorkspace } from "./workspace.ts";

// The only permission is the network. A client needs no other, not even the environment.
const DENO = ["run", "--allow-net=127.0.0.1", "--no-prompt", "--no-remote", "--node-modules-dir=manual"];

/** The runtimes that run a file and print its output. */
const PROCESS_RUNTIMES: readonly Runtime[] = [
  processRuntime("node-22", /^Node\.js\/22/, runtimeFile("node-22/bin/node")),
  // The version that the workspace runs on.
  processRuntime("node-24", /^Node\.js\/24/, process.execPath),
  processRuntime("node-26", /^Node\.js\/26/, runtimeFile("node-26/bin/node")),
  processRuntime("bun", /^Bun\//, runtimeFile("bun/bin/bun.exe")),
  processRuntime("deno", /^Deno\//, runtimeFile("deno/deno"), DENO),
];

/** Every runtime, test runner and version of TypeScript that the packages promise to support. */
export const TARGETS: readonly Target[] = [
  ...PROCESS_RUNTIMES.map(programTarget),
  programTarget({ name: "workerd", userAgent: /^Cloudflare-Workers$/, run: runInWorkerd }),
  programTarget({
    name: "chromium",
    userAgent: /HeadlessChrome\//,
    missing: async () => {
      return (await findChromium()) === undefined ? "Chromium is not installed: apt-get install chromium" : undefined;
    },
    run: runInChromium,
  }),
  ...RUNNERS.map((runner) => programTarget(runnerRuntime(runner))),
  ...["5.4", "5.9", "6", "7"].map(typescriptTarget),
];

// With skipLibCheck off our declarations are checked too.
const COMMON = ["--noEmit", "--skipLibCheck", "false", "--target", "es2022", "--lib", "es2022,dom,dom.iterable"];
const STRICT = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--module", "nodenext"];
const LOOSE = ["--strict", "false", "--module", "esnext", "--moduleResolution", "bundler"];
// Reads `types` and `typesVersions` instead of `exports`. TypeScript 7 does not have it.
const NODE10 = ["--strict", "--module", "commonjs", "--moduleResolution", "node10"];
const NODE10_BY_VERSION: Readonly<Record<string, readonly string[]>> = {
  "5.4": NODE10,
  "5.9": NODE10,
  "6": [...NODE10, "--ignoreDeprecations", "6.0"],
};

/** A target that compiles a user's program against the packed types with one version of TypeScript. */
function typescriptTarget(version: string): Target {
  const compiler = runtimeFile(`typescript-${version}/bin/tsc`);
  const run = ({ folder }: RuntimeWorkspace, args: readonly string[]): Promise<string> => {
    return runLimited(folder, process.execPath, [compiler, ...args]);
  };
  return {
    name: `typescript-${version}`,
    check: async (workspace): Promise<TargetFinding> => {
      const printed = (await run(workspace, ["--version"])).trim();
      const problems = printed.startsWith(`Version ${version}`) ? [] : [`${printed}, expected ${version}`];
      await run(workspace, [...COMMON, ...STRICT, "consumer.ts", "consumer.cts"]);
      await run(workspace, [...COMMON, ...LOOSE, "consumer.ts"]);
      const node10 = NODE10_BY_VERSION[version];
      if (node10 !== undefined) await run(workspace, [...COMMON, ...node10, "consumer.ts"]);
      return { version: printed.replace("Version", "TypeScript"), problems };
    },
  };
}

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
