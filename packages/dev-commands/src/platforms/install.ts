import { CommandError, type Output } from "@justone-clients/spec-tools";
import { runPnpm } from "@justone-clients/test-kit";

/** Installs the dependencies of the workspace in a checkout. Rejects if it fails. */
export type Install = (root: string) => Promise<unknown>;

const COMMAND = ["install", "--prefer-offline", "--no-frozen-lockfile"];

/** Runs `pnpm install` with the pnpm that started this command, if it was pnpm. */
export const installWorkspace: Install = (root) => runPnpm(root, COMMAND);

/** The option that leaves the installation out. */
export const noInstallOption = {
  flags: "--no-install",
  description: "do not run pnpm install, which links the packages and updates the lockfile",
} as const;

/**
 * Installs after the packages of the workspace changed, unless `--no-install` is set.
 *
 * @throws CommandError (exit code 1) with the command to run if the installation fails
 */
export async function installAfter(
  changed: string,
  { root, progress }: Output,
  options: { readonly install?: unknown },
  install: Install,
): Promise<void> {
  if (options.install === false) return;
  progress("pnpm install");
  try {
    await install(root);
  } catch (thrown) {
    const lines = (thrown instanceof Error ? thrown.message : String(thrown)).split("\n");
    const line = lines.find((one) => /ERR|error/i.test(one)) ?? lines[0] ?? "";
    throw new CommandError(
      1,
      `${changed}, but pnpm install failed: ${line.trim().replace(/\.$/, "").slice(0, 300)}. Run pnpm install --no-frozen-lockfile.`,
    );
  }
}
