import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isolateGit } from "./isolate-git.ts";
import { putPnpmOnPath } from "./pnpm-on-path.ts";

/** Prepares the environment that all test processes and the programs they start inherit. Vitest calls it before the tests. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "justone-tests-"));
  await isolateGit(process.env, folder);
  await putPnpmOnPath(process.env, folder);
  return () => rm(folder, { recursive: true });
}
