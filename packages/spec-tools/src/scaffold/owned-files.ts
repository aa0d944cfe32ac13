import { join } from "node:path";
import type { Platform } from "../definitions/publisher.ts";
import { findEntry, readFolder, readText } from "../lib/files/file-system.ts";
import { runGit } from "../lib/git.ts";
import { packageFiles } from "./package-files.ts";

/** The folders that contain only files of one platform. */
export function platformFolders(name: string): string[] {
  return [`packages/${name}`, ...["published", "observed", "overlays"].map((kind) => `specs/${kind}/${name}`)];
}

/** The files of a platform. */
export interface PlatformFiles {
  readonly files: readonly string[];
  /** Those whose content would be lost: neither committed nor as `pnpm platform:add` writes it. */
  readonly unsaved: readonly string[];
}

// Outputs of tools, which git ignores.
const OUTPUTS: ReadonlySet<string> = new Set(["node_modules", "dist", "reports", ".turbo"]);

/**
 * Lists the files of a platform.
 *
 * @throws CommandError (exit code 1) if a folder cannot be read or git fails
 */
export async function listPlatformFiles(root: string, platform: Platform): Promise<PlatformFiles> {
  const folders = platformFolders(platform.name);
  const files = (await Promise.all(folders.map((folder) => listFiles(root, folder)))).flat().toSorted();
  const changes = await uncommittedChanges(root, folders);
  const scaffold = packageFiles(platform);
  const unsaved: string[] = [];
  for (const file of files) {
    const change = changes(file);
    if (change === "none" || (change === "new" && (await isReproducible(root, platform.name, file, scaffold))))
      continue;
    unsaved.push(file);
  }
  return { files, unsaved };
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  if (findEntry(join(root, folder))?.isSymbolicLink() === true) return [folder];
  const entries = await readFolder(root, folder);
  const nested = entries
    .filter((entry) => !OUTPUTS.has(entry.name))
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : Promise.resolve([path]);
    });
  return (await Promise.all(nested)).flat();
}

// `new`: not committed. `changed`: committed with another content.
type Change = "none" | "new" | "changed";

async function uncommittedChanges(root: string, folders: readonly string[]): Promise<(file: string) => Change> {
  // Without git, nothing is committed.
  if (findEntry(join(root, ".git")) === undefined) return () => "new";
  const tracked = new Set((await runGit(root, ["ls-files", "-z", "--", ...folders])).split("\0"));
  // --no-renames: with renames, an entry would have two paths.
  const status = await runGit(root, [
    "status",
    "--porcelain",
    "-z",
    "--no-renames",
    "--untracked-files=no",
    "--",
    ...folders,
  ]);
  const codes = new Map(status.split("\0").map((entry) => [entry.slice(3), entry.slice(0, 2)]));
  return (file) => {
    if (!tracked.has(file)) return "new";
    const code = codes.get(file);
    if (code === undefined) return "none";
    return code.startsWith("A") ? "new" : "changed";
  };
}

async function isReproducible(
  root: string,
  name: string,
  file: string,
  scaffold: ReadonlyMap<string, string>,
): Promise<boolean> {
  const pulled = [`specs/published/${name}/`, `specs/observed/${name}/`, `packages/${name}/src/generated/`];
  if (pulled.some((folder) => file.startsWith(folder))) return true;
  const expected = scaffold.get(file);
  return expected !== undefined && (await readText(root, file)) === expected;
}
