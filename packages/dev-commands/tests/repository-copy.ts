import { REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { cp, mkdtemp, readFile, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { onTestFinished } from "vitest";

/** A copy of this repository to change, with its dependencies installed; gone when the test ends. */
export interface RepositoryCopy {
  /** Runs a program in it, one of its dependencies' or one of the machine's, and gives back what it printed. */
  readonly run: (program: string, ...args: string[]) => Promise<string>;
  readonly read: (file: string) => Promise<string>;
}

const MADE: ReadonlySet<string> = new Set(["node_modules", "dist", "reports", ".turbo", ".git"]);

/** Copies what is by hand or committed, and installs what the lockfile says, without a network. */
export async function makeRepositoryCopy(): Promise<RepositoryCopy> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "justone-copy-")));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(REPOSITORY_ROOT, root, { recursive: true, filter: (file) => !MADE.has(basename(file)) });
  const path = [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const run: RepositoryCopy["run"] = (program, ...args) => {
    return runProcess(root, "env", `PATH=${path}`, "TURBO_TELEMETRY_DISABLED=1", program, ...args);
  };
  await run("pnpm", "install", "--offline");
  return { run, read: (file) => readFile(join(root, file), "utf8") };
}
