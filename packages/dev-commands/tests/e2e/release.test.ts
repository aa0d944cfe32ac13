import { loadPublisher, selectPlatforms } from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { checkManifests } from "../../src/ci-write/check-manifests.ts";
import { isReleasePath } from "../../src/ci-write/proposal-paths.ts";
import { readProposal } from "../../src/ci-write/proposal.ts";
import { makeRepositoryCopy, type RepositoryCopy } from "./repository-copy.ts";

const platforms = selectPlatforms(await loadPublisher(REPOSITORY_ROOT), undefined).map(({ name }) => name);
const AUTHOR = ["-c", "user.name=A", "-c", "user.email=a@example.com"];

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

async function readVersion(read: RepositoryCopy["read"], name: string): Promise<string> {
  return (JSON.parse(await read(`packages/${name}/package.json`)) as Manifest).version;
}

async function pack(copy: RepositoryCopy, name: string): Promise<Manifest> {
  const folder = await mkdtemp(join(tmpdir(), "justone-packed-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "package.tgz");
  await copy.run("pnpm", "--filter", `@justone-clients/${name}`, "pack", "--out", file);
  return JSON.parse(
    await copy.run("tar", "--extract", "--to-stdout", "--gzip", "--file", file, "package/package.json"),
  ) as Manifest;
}

it("a release applies the changesets, and each platform depends on the core of the same release", async () => {
  const copy = await makeRepositoryCopy();
  await copy.run("git", "init", "--quiet");
  await copy.run("pnpm", "changeset", "add", "--major", "@justone-clients/core", "--message", "Brews again");
  await copy.run("git", "add", "--all");
  await copy.run("git", ...AUTHOR, "commit", "--quiet", "--message=Begin");
  const readOld: RepositoryCopy["read"] = (file) => copy.run("git", "show", `HEAD:${file}`);
  const folder = await mkdtemp(join(tmpdir(), "justone-proposal-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await copy.run("env", "GITHUB_ACTIONS=true", "node", "scripts/ci-version.ts", "--proposal", folder);
  const version = await readVersion(copy.read, "core");
  await expectProposal(copy, folder);
  expect(version).toBe(`${Number.parseInt(await readVersion(readOld, "core"), 10) + 1}.0.0`);
  expect(await copy.read("packages/core/CHANGELOG.md")).toMatch(
    /## \d+\.0\.0\n\n### Major Changes\n\n- [0-9a-f]{7}: Brews again/,
  );
  for (const name of platforms) {
    expect(await copy.read(`packages/${name}/CHANGELOG.md`)).toContain(`@justone-clients/core@${version}`);
    const packed = await pack(copy, name);
    expect(packed.version).not.toBe(await readVersion(readOld, name));
    expect(packed.dependencies["@justone-clients/core"]).toBe(`^${version}`);
  }
  // The release leaves no changeset, no unformatted file and an up-to-date lockfile.
  expect(await copy.run("ls", ".changeset")).toBe("config.json\n");
  await copy.run("oxfmt", "--check");
  await copy.run("pnpm", "install", "--offline", "--frozen-lockfile");
});

async function expectProposal({ root }: RepositoryCopy, folder: string): Promise<void> {
  const { outcome, report, files } = await readProposal(folder, isReleasePath);
  expect(outcome).toBe("changed");
  expect(report).toContain("Brews again");
  expect(files.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["packages/core/CHANGELOG.md", "packages/core/package.json"]),
  );
  await checkManifests(root, files);
}
