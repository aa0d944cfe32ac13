import { runtimeFile } from "./install-runtimes.ts";
import { runLimited } from "./run-limited.ts";
import type { Finding, Target } from "./target.ts";
import type { Workbench } from "./make-workbench.ts";

// Our declarations are checked too, not only what uses them.
const COMMON = ["--noEmit", "--skipLibCheck", "false", "--target", "es2022", "--lib", "es2022,dom,dom.iterable"];
const CAREFUL = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--module", "nodenext"];
const CARELESS = ["--strict", "false", "--module", "esnext", "--moduleResolution", "bundler"];

/** The target that compiles a user's program against the packed types with one version of TypeScript. */
export function typescriptTarget(version: string): Target {
  const compiler = runtimeFile(`typescript-${version}/bin/tsc`);
  const run = ({ folder }: Workbench, args: readonly string[]): Promise<string> => {
    return runLimited(folder, process.execPath, [compiler, ...args]);
  };
  return {
    name: `typescript-${version}`,
    check: async (bench): Promise<Finding> => {
      const printed = (await run(bench, ["--version"])).trim();
      const problems = printed.startsWith(`Version ${version}`) ? [] : [`${printed}, expected ${version}`];
      for (const settings of [CAREFUL, CARELESS]) await run(bench, [...COMMON, ...settings, "consumer.ts"]);
      return { version: printed.replace("Version", "TypeScript"), problems };
    },
  };
}
