import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The root of the checkout the tests run in. */
export const REPOSITORY_ROOT: string = fileURLToPath(new URL("../../..", import.meta.url)).replace(/[/\\]$/, "");

/** A copy of the checkout's specs in a temporary folder, there until the end of the test. */
export async function makeCheckout(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-specs-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(REPOSITORY_ROOT, "specs"), join(root, "specs"), { recursive: true });
  return root;
}

/** Changes a text file by hand. */
export async function edit(root: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(root, file);
  const before = await readFile(path, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`${file}: the edit changed nothing`);
  await writeFile(path, after);
}
