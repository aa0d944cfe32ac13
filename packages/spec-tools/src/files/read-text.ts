import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { refuse } from "../command/command-error.ts";
import { systemCode } from "./system-code.ts";

/**
 * The text of a file of the checkout.
 *
 * @throws CommandError (exit code 3) naming the file when it cannot be read
 */
export async function readText(root: string, file: string): Promise<string> {
  try {
    const bytes = await readFile(join(root, file));
    // Strictly, so that the hash of the text is the hash of the file.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    throw refuse(file, "a readable file in UTF-8", systemCode(thrown) ?? String(thrown));
  }
}
