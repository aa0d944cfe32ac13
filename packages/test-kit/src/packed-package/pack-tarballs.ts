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

// The dependencies of core, packed from the workspace, because a registry may be unreachable.
async function runtimeDependencies(): Promise<string[]> {
  const core = createRequire(join(REPOSITORY_ROOT, "packages/core/package.json"));
  const openapiFetch = dirname(dirname(await realpath(core.resolve("openapi-fetch"))));
  const helpers = createRequire(join(openapiFetch, "package.json")).resolve("openapi-typescript-helpers/package.json");
  return [openapiFetch, dirname(await realpath(helpers))];
}
