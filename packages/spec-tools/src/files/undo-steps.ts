import { copyFileSync, existsSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { sha256 } from "./sha256.ts";
import { systemCode } from "./system-code.ts";
import type { Journal } from "./swap-journal.ts";

/**
 * Puts every file of a swap back that is as the swap left it, from its copy in a folder.
 *
 * @throws CommandError (exit code 1) naming a file that cannot be put back
 */
export function undoSteps(root: string, folder: string, { steps, createdFolders }: Journal): void {
  for (const [index, { file, before, after }] of steps.entries()) {
    const target = join(root, file);
    if (before === after || hashOf(target) !== after) continue;
    try {
      if (before === undefined) rmSync(target, { force: true });
      else copyFileSync(join(folder, `${index}.old`), target);
    } catch (thrown) {
      const code = systemCode(thrown) ?? "unknown";
      throw new CommandError(
        1,
        `${file}: could not be put back (${code}). Make it writable and run the command again.`,
      );
    }
  }
  for (const created of createdFolders) removeIfEmpty(join(root, created));
}

/** The SHA-256 of a file; undefined where there is none, a folder in its place included. */
export function hashOf(file: string): string | undefined {
  return existsSync(file) && statSync(file).isFile() ? sha256(readFileSync(file, "utf8")) : undefined;
}

function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
