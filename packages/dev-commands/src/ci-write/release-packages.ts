import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "./programs.ts";

/** A package of this checkout that is published. */
export interface ReleasePackage {
  readonly name: string;
  readonly version: string;
  /** The folder in the checkout. */
  readonly folder: string;
  /** The names of the packages of this checkout that it depends on. */
  readonly needs: readonly string[];
}

/** A package and its packed file. */
export interface PackedPackage extends ReleasePackage {
  readonly tarball: string;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Finds the packed files of this checkout's packages in the artifact of another job, dependencies first. The artifact is not
 * trusted: names and versions come from the checkout.
 *
 * @throws Error if the artifact contains another packed file, or one that is a link, too large or of another package
 */
export async function findPacked(root: string, artifact: string): Promise<PackedPackage[]> {
  const folder = join(artifact, "packages");
  const files = new Set(await readdir(folder).catch(() => []));
  const packages = sortByNeeds(await listPackages(root));
  const packed = packages.filter((one) => files.delete(fileName(one)));
  if (files.size > 0) throw new Error(`The artifact is refused: ${files.size} files are of no package of this commit.`);
  const found = packed.map((one) => ({ ...one, tarball: join(folder, fileName(one)) }));
  for (const one of found) await checkTarball(root, one);
  return found;
}

async function listPackages(root: string): Promise<ReleasePackage[]> {
  const names = (await readdir(join(root, "packages"))).toSorted();
  const manifests = await Promise.all(
    names.map(async (folder) => {
      const text = await readFile(join(root, "packages", folder, "package.json"), "utf8");
      return { folder: `packages/${folder}`, manifest: JSON.parse(text) as Manifest };
    }),
  );
  const published = manifests.filter(({ manifest }) => manifest.private !== true);
  const own = new Set(published.map(({ manifest }) => manifest.name));
  return published.map(({ folder, manifest: { name, version, dependencies = {} } }) => {
    return { name, version, folder, needs: Object.keys(dependencies).filter((dependency) => own.has(dependency)) };
  });
}

// A user who installs a package at once must find its dependencies.
function sortByNeeds(packages: readonly ReleasePackage[]): ReleasePackage[] {
  const sorted: ReleasePackage[] = [];
  const add = (one: ReleasePackage): void => {
    if (sorted.includes(one)) return;
    for (const need of packages.filter(({ name }) => one.needs.includes(name))) add(need);
    sorted.push(one);
  };
  for (const one of packages) add(one);
  return sorted;
}

function fileName({ name, version }: ReleasePackage): string {
  return `${name.replace(/^@/, "").replace("/", "-")}-${version}.tgz`;
}

async function checkTarball(root: string, { tarball, name, version }: PackedPackage): Promise<void> {
  const info = await lstat(tarball);
  if (!info.isFile() || info.nlink !== 1 || info.size > MAX_BYTES)
    throw new Error(
      `The artifact is refused: the file of ${name} is not a regular file of at most ${MAX_BYTES} bytes.`,
    );
  const text = await runProgram(root, "tar", ["-xzOf", tarball, "package/package.json"]);
  const found = JSON.parse(text) as Partial<Manifest>;
  if (found.name !== name || found.version !== version)
    throw new Error(`The artifact is refused: the file of ${name}@${version} contains another package.`);
}
