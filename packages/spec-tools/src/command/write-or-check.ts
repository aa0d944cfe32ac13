import { checkFiles, type GeneratedFiles, syncFiles, type SyncResult } from "../files/sync-files.ts";
import { whenFree } from "../files/when-free.ts";
import type { Output } from "./command.ts";

/**
 * Writes generated files, or, with `check`, fails where that would change any; says which.
 *
 * @throws CommandError (exit code 1) under `check`
 */
export async function writeOrCheck(
  generated: GeneratedFiles,
  check: boolean,
  command: string,
  { root, say }: Output,
): Promise<SyncResult> {
  const result = await (check ? checkFiles(root, generated, command) : whenFree(() => syncFiles(root, generated)));
  for (const file of result.written) say(`wrote ${file}`);
  for (const file of result.removed) say(`removed ${file}`);
  if (result.unchanged > 0) say(`${result.unchanged} ${result.unchanged === 1 ? "file" : "files"} up to date`);
  return result;
}
