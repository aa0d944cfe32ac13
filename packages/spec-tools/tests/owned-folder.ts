import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { GeneratedFiles } from "../src/lib/files/sync-files.ts";

/** Two generated files in the folder `out`, which contains only generated files. */
export const GENERATED: GeneratedFiles = {
  files: new Map([
    ["out/a.txt", "a"],
    ["out/b.txt", "b"],
  ]),
  ownedFolders: ["out"],
};

/** Makes a checkout with an empty folder `out`. It is removed when the test ends. */
export async function makeFolder(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-files-"));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, "out"));
  return root;
}
