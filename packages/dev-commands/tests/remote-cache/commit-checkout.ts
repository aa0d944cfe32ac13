import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { onTestFinished } from "vitest";
import { runProcess } from "@justone-clients/test-kit";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";

const MADE: ReadonlySet<string> = new Set(["node_modules", "dist", "reports", ".turbo", ".git"]);

/** A temporary folder, gone when the test ends. */
export async function makeFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "justone-clones-")));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Commits the checkout as it is, its changes included, to a repository of its own, once `prepare` has changed it. */
export async function commitCheckout(root: string, prepare?: (root: string) => Promise<void>): Promise<void> {
  await cp(REPOSITORY_ROOT, root, { recursive: true, filter: (file) => !MADE.has(basename(file)) });
  await prepare?.(root);
  const author = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  await runProcess(root, "git", "init", "--quiet");
  await runProcess(root, "git", "add", "--all");
  await runProcess(root, "git", ...author, "commit", "--quiet", "--message=The checkout as it is");
}
