import { mkdir, readdir, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { REPOSITORY_ROOT, runProcess } from "../repository.ts";
import { runPnpm } from "../setup/pnpm-on-path.ts";

/**
 * Packs core and these platforms as they would be published, and what they depend on, into a new folder. Returns the names of
 * the files.
 *
 * @param others folders of further packages
 */
export async function packTarballs(
  tarballs: string,
  platforms: readonly string[],
  others: readonly string[] = [],
): Promise<string[]> {
  await mkdir(tarballs);
  const filters = ["core", ...platforms].flatMap((name) => ["--filter", `@justone-clients/${name}`]);
  const packed = [...(await runtimeDependencies()), ...others];
  await Promise.all([
    runPnpm(REPOSITORY_ROOT, [...filters, "pack", "--pack-destination", tarballs]),
    runProcess(tarballs, "npm", "pack", ...packed, "--pack-destination", tarballs, "--ignore-scripts"),
  ]);
  return readdir(tarballs);
}

/** The folder of a dependency of a package in this workspace, whose entry is one folder below it. */
export async function installedFolder(owner: string, dependency: string): Promise<string> {
  const { resolve } = createRequire(join(REPOSITORY_ROOT, "packages", owner, "package.json"));
  return dirname(dirname(await realpath(resolve(dependency))));
}

// The dependencies of core, packed from the workspace, because a registry may be unreachable.
async function runtimeDependencies(): Promise<string[]> {
  const openapiFetch = await installedFolder("core", "openapi-fetch");
  const helpers = createRequire(join(openapiFetch, "package.json")).resolve("openapi-typescript-helpers/package.json");
  return [openapiFetch, dirname(await realpath(helpers))];
}
