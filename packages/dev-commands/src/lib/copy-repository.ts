import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A copy of a checkout in a temporary folder. */
export interface CopiedRepository {
  readonly root: string;
  readonly close: () => Promise<void>;
}

const EXCLUDED: ReadonlySet<string> = new Set(["node_modules", "dist", "reports", ".turbo", ".git"]);

/** Copies a checkout without its history, its dependencies and the outputs of tools. */
export async function copyRepository(checkout: string): Promise<CopiedRepository> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "justone-copy-")));
  await cp(checkout, root, { recursive: true, filter: (file) => !EXCLUDED.has(basename(file)) });
  return { root, close: () => rm(root, { recursive: true }) };
}
