import { constants } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { CommandError } from "../lib/command-error.ts";
import { checkFiles, type GeneratedFiles, syncFiles, type SyncResult } from "../lib/files/sync-files.ts";
import { retryWhileLocked } from "../lib/files/write-lock.ts";
import { formatCount } from "../lib/text.ts";
import type { OptionValues, Output } from "./command.ts";

/**
 * Writes generated files, or, with `check`, fails where that would change any; says which.
 *
 * @throws CommandError (exit code 1) under `check`
 */
export async function writeOrCheck(
  generated: GeneratedFiles,
  check: boolean,
  command: string,
  { root, log }: Output,
): Promise<SyncResult> {
  const result = await (check
    ? checkFiles(root, generated, command)
    : retryWhileLocked(() => syncFiles(root, generated)));
  for (const file of result.written) log(`wrote ${file}`);
  for (const file of result.removed) log(`removed ${file}`);
  if (result.unchanged > 0) log(`${formatCount(result.unchanged, "file")} up to date`);
  return result;
}

/** A file a command writes a report to. */
interface ReportFile {
  /**
   * Writes it.
   *
   * @throws CommandError (exit code 2) where that cannot be done
   */
  readonly write: (text: string) => Promise<void>;
}

/**
 * The file an option names, looked at before any work is done; undefined where the option is left out.
 *
 * @throws CommandError (exit code 2) for one that cannot be written
 */
export async function readReportFile(
  options: OptionValues,
  name: "html" | "markdown",
): Promise<ReportFile | undefined> {
  const file = options[name];
  if (typeof file !== "string") return undefined;
  const path = resolve(file);
  const refusal = new CommandError(2, `--${name} ${file.slice(0, 200)}: expected a file that can be written`);
  const isThere = await stat(path).catch(() => undefined);
  const isWritable = await access(isThere === undefined ? dirname(path) : path, constants.W_OK).then(
    () => isThere?.isDirectory() !== true,
    () => false,
  );
  if (!isWritable) throw refusal;
  return {
    write: async (text) => {
      await writeFile(path, text).catch(() => {
        throw refusal;
      });
    },
  };
}
