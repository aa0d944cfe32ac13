import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runProcess } from "../repository.ts";
import { runPnpm } from "../setup/pnpm-on-path.ts";
import { packTarballs } from "./pack-tarballs.ts";

/** The package managers that install a package in the tests. npm puts all packages side by side; pnpm hides those of others. */
export const PACKAGE_MANAGERS = ["npm", "pnpm"] as const;

/** A project per package manager that has one dependency: the packed package of a platform. */
export interface InstalledPackage {
  /** The folders of the projects. */
  readonly folders: Readonly<Record<(typeof PACKAGE_MANAGERS)[number], string>>;
  readonly remove: () => Promise<void>;
}

/** Packs a platform's package and installs it with each package manager, without network. */
export async function installPackage(platform: string): Promise<InstalledPackage> {
  const root = await realpath(await mkdtemp(join(tmpdir(), "justone-installed-")));
  const tarballs = await packTarballs(join(root, "tarballs"), [platform]);
  const own = `@justone-clients/${platform}`;
  const folders = { npm: join(root, "npm"), pnpm: join(root, "pnpm") };
  const overrides = Object.fromEntries(
    ["@justone-clients/core", "openapi-fetch", "openapi-typescript-helpers"].map((name) => [
      name,
      fileOf(tarballs, name),
    ]),
  );
  const manifest = { private: true, type: "module", dependencies: { [own]: fileOf(tarballs, own) } };
  await mkdir(folders.npm);
  await mkdir(folders.pnpm);
  await writeFile(join(folders.npm, "package.json"), JSON.stringify({ ...manifest, overrides }));
  await writeFile(join(folders.pnpm, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folders.pnpm, "pnpm-workspace.yaml"), JSON.stringify({ overrides }));
  await runProcess(folders.npm, "npm", "install", "--offline", "--no-audit", "--no-fund");
  await runPnpm(folders.pnpm, ["install", "--offline"]);
  return { folders, remove: () => rm(root, { recursive: true }) };
}

function fileOf(tarballs: readonly string[], name: string): string {
  const stem = name.replace("@", "").replace("/", "-");
  const file = tarballs.find((tarball) => tarball.startsWith(stem) && /^-\d/.test(tarball.slice(stem.length)));
  if (file === undefined) throw new Error(`${name} was not packed`);
  return `file:../tarballs/${file}`;
}
