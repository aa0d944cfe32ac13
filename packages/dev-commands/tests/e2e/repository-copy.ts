import { REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { onTestFinished } from "vitest";
import { copyRepository } from "../../src/lib/copy-repository.ts";

/** A copy of this repository with installed dependencies. It is removed when the test ends. */
export interface RepositoryCopy {
  readonly root: string;
  /** Runs a program from the dependencies or the PATH in the copy and returns its stdout. */
  readonly run: (program: string, ...args: string[]) => Promise<string>;
  readonly read: (file: string) => Promise<string>;
}

/** Copies this repository without build outputs and installs the dependencies of the lockfile without network. */
export async function makeRepositoryCopy(): Promise<RepositoryCopy> {
  const { root, close } = await copyRepository(REPOSITORY_ROOT);
  onTestFinished(close);
  const path = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const run: RepositoryCopy["run"] = (program, ...args) => {
    return runProcess(root, "env", `PATH=${path}`, "TURBO_TELEMETRY_DISABLED=1", program, ...args);
  };
  await run("pnpm", "install", "--offline");
  return { root, run, read: (file) => readFile(join(root, file), "utf8") };
}
