import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "../command/command-error.ts";

const run = promisify(execFile);

/**
 * Puts the specs of a revision into a folder, through an index of its own: the checkout and its index stay as they are.
 *
 * @throws CommandError (exit code 2) for what is no revision of this repository, or one without specs
 */
export async function checkOutSpecs(root: string, revision: string, folder: string): Promise<void> {
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, "index") };
  const git = async (...args: string[]): Promise<string> => (await run("git", args, { cwd: root, env })).stdout;
  await mkdir(join(folder, "specs"), { recursive: true });
  try {
    // What begins with a dash would be an option.
    const tree = await git("rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}:specs`);
    await git("read-tree", tree.trim());
    await git("checkout-index", "--all", `--prefix=${join(folder, "specs")}/`);
  } catch {
    throw new CommandError(
      2,
      `--since ${revision.slice(0, 100)}: expected a revision of this git repository with specs`,
    );
  }
}
