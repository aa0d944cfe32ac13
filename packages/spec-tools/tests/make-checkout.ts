import { cpSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The root of the checkout in which the tests run. */
export const REPOSITORY_ROOT: string = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");

/** Copies the specs of the checkout to a temporary folder, which is removed after the test. */
export async function makeCheckout(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-specs-"));
  onTestFinished(() => rm(root, { recursive: true }));
  // The asynchronous copy of this many small files takes ten times the processor time.
  cpSync(join(REPOSITORY_ROOT, "specs"), join(root, "specs"), { recursive: true });
  return root;
}

/** Edits a text file. Throws if the edit changes nothing. */
export async function edit(root: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(root, file);
  const before = await readFile(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file}: expected an edit that changes the file`);
  await writeFile(path, after);
}
