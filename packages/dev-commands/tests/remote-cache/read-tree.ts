import { glob, readFile } from "node:fs/promises";
import { join, relative } from "node:path";

/** The bytes of the files these patterns match, in Base64, by path. */
export async function readTree(root: string, patterns: readonly string[]): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for await (const entry of glob(patterns, { cwd: root, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile()) texts[relative(root, file)] = await readFile(file, "base64");
  }
  return texts;
}
