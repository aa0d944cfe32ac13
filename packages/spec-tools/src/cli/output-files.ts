import { constants } from "node:fs";
import { access, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { checkFiles, type GeneratedFiles, syncFiles, type SyncResult } from "../lib/files/sync-files.ts";
import { userFileFailure } from "../lib/system-failure.ts";
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
   * @throws CommandError (exit code 2) if its folder does not exist, (exit code 1) if it cannot be written
   */
  readonly write: (text: string) => Promise<void>;
}

/**
 * Reads a report option and checks that its file is writable, before the command starts its work; undefined if the
 * option is not set.
 *
 * @throws CommandError (exit code 2) if its folder does not exist, (exit code 1) if it cannot be written
 */
export async function readReportFile(
  options: OptionValues,
  name: "html" | "markdown",
  { userPath }: Output,
): Promise<ReportFile | undefined> {
  const file = options[name];
  if (typeof file !== "string") return undefined;
  const { absolute: path } = userPath(file);
  const fail = (thrown: unknown): never => {
    throw userFileFailure(thrown, `--${name} ${file}`, "a file that can be written");
  };
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isDirectory() === true) throw userFileFailure(undefined, `--${name} ${file}`, "a file, not a folder");
  await access(stats === undefined ? dirname(path) : path, constants.W_OK).catch(fail);
  return { write: (text) => writeFile(path, text).catch(fail) };
}
