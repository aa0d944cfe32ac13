import { constants } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { CommandError } from "../lib/command-error.ts";
import { checkFiles, type GeneratedFiles, syncFiles, type SyncResult } from "../lib/files/sync-files.ts";
import { formatCount } from "../lib/text.ts";
import type { OptionValues, Output } from "./command.ts";

/**
 * Writes generated files and logs each changed one. With `check`, writes nothing.
 *
 * @throws CommandError (exit code 1) if `check` is set and a file is out of date
 */
export async function writeOrCheck(
  generated: GeneratedFiles,
  check: boolean,
  command: string,
  { root, log }: Output,
): Promise<SyncResult> {
  const result = await (check ? checkFiles(root, generated, command) : syncFiles(root, generated));
  for (const file of result.written) log(`wrote ${file}`);
  for (const file of result.removed) log(`removed ${file}`);
  if (result.unchanged > 0) log(`${formatCount(result.unchanged, "file")} up to date`);
  return result;
}

/** The file of a report. */
interface ReportFile {
  /**
   * Writes the report.
   *
   * @throws CommandError (exit code 2) if the file cannot be written
   */
  readonly write: (text: string) => Promise<void>;
}

/**
 * Reads a report option and checks that its file is writable, before the command starts its work; undefined if the
 * option is not set.
 *
 * @throws CommandError (exit code 2) if the file cannot be written
 */
export async function readReportFile(
  options: OptionValues,
  name: "html" | "markdown",
  { userPath }: Output,
): Promise<ReportFile | undefined> {
  const file = options[name];
  if (typeof file !== "string") return undefined;
  const { absolute: path } = userPath(file);
  const writeError = new CommandError(2, `--${name} ${file.slice(0, 200)}: expected a writable file`);
  const stats = await stat(path).catch(() => undefined);
  const isWritable = await access(stats === undefined ? dirname(path) : path, constants.W_OK).then(
    () => stats?.isDirectory() !== true,
    () => false,
  );
  if (!isWritable) throw writeError;
  return {
    write: async (text) => {
      await writeFile(path, text).catch(() => {
        throw writeError;
      });
    },
  };
}
