import { REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { cp, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { onTestFinished } from "vitest";

/** A copy of this repository with installed dependencies. It is removed when the test ends. */
export interface RepositoryCopy {
  readonly root: string;
  /** Runs a program from the dependencies or the PATH in the copy and returns its stdout. */
  readonly run: (program: string, ...args: string[]) => Promise<string>;
  readonly read: (file: string) => Promise<string>;
}

const EXCLUDED: ReadonlySet<string> = new Set(["node_modules", "dist", "reports", ".turbo", ".git"]);

/** Copies this repository without build outputs and installs the dependencies of the lockfile without network. */
export async function makeRepositoryCopy(): Promise<RepositoryCopy> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "justone-copy-")));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(REPOSITORY_ROOT, root, { recursive: true, filter: (file) => !EXCLUDED.has(basename(file)) });
  const path = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const run: RepositoryCopy["run"] = (program, ...args) => {
    return runProcess(root, "env", `PATH=${path}`, "TURBO_TELEMETRY_DISABLED=1", program, ...args);
  };
  await run("pnpm", "install", "--offline");
  return { root, run, read: (file) => readFile(join(root, file), "utf8") };
}
