import { join } from "node:path";
import { CommandError } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { runProcess } from "@justone-clients/test-kit";

/** The folder that pins the runtimes. It is no package of the workspace, so that `pnpm install` stays light. */
export const RUNTIMES_FOLDER: string = join(REPOSITORY_ROOT, "packages/dev-commands/runtimes");

/**
 * Installs the runtimes as their lockfile says; at once where they are there.
 *
 * @throws CommandError (exit code 3) when the registry is out of reach
 */
export async function installRuntimes(): Promise<void> {
  try {
    await runProcess(RUNTIMES_FOLDER, "pnpm", "install", "--frozen-lockfile", "--prefer-offline");
  } catch (thrown) {
    throw new CommandError(3, `the runtimes could not be installed: ${String(thrown)}`);
  }
}

/** A file of the installed runtimes, such as `node-22/bin/node`. */
export function runtimeFile(path: string): string {
  return join(RUNTIMES_FOLDER, "node_modules", path);
}
