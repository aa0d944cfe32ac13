import { runProcess } from "@justone-clients/test-kit";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkManifests } from "./check-manifests.ts";

const FILE = "packages/core/package.json";
const MANIFEST = {
  name: "core",
  version: "1.0.0",
  scripts: { build: "tsc" },
  dependencies: { a: "^1.0.0", b: "workspace:*" },
};
const AUTHOR = ["-c", "user.name=A", "-c", "user.email=a@example.com"];

describe("checkManifests", () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "justone-manifests-"));
    await mkdir(join(root, "packages/core"), { recursive: true });
    await writeFile(join(root, FILE), JSON.stringify(MANIFEST));
    await runProcess(root, "git", "init", "--quiet");
    await runProcess(root, "git", "add", "--all");
    await runProcess(root, "git", ...AUTHOR, "commit", "--quiet", "--message=Begin");
  });
  afterAll(() => rm(root, { recursive: true }));

  const check = (manifest: object | undefined, path = FILE): Promise<void> => {
    return checkManifests(root, [
      manifest === undefined ? { path } : { path, content: Buffer.from(JSON.stringify(manifest)) },
    ]);
  };

  it("accepts new versions of the package and of its dependencies, and files that are not manifests", async () => {
    await check({ ...MANIFEST, version: "2.0.0-beta.1", dependencies: { a: "^2.0.0", b: "workspace:^2.0.0" } });
    await check({ scripts: { preinstall: "evil" } }, "packages/core/CHANGELOG.md");
  });

  it.each<[string, object | undefined]>([
    ["a script", { ...MANIFEST, scripts: { build: "tsc", preinstall: "evil" } }],
    ["another script", { ...MANIFEST, scripts: { build: "evil" } }],
    ["another name", { ...MANIFEST, name: "evil" }],
    ["a dependency", { ...MANIFEST, dependencies: { ...MANIFEST.dependencies, evil: "^1.0.0" } }],
    [
      "a dependency with an address",
      { ...MANIFEST, dependencies: { a: "https://evil.example/a.tgz", b: "workspace:*" } },
    ],
    ["a dependency with another name", { ...MANIFEST, dependencies: { a: "npm:evil@1.0.0", b: "workspace:*" } }],
    ["a version with a command", { ...MANIFEST, version: "1.0.0; evil" }],
    ["another property", { ...MANIFEST, bin: "evil" }],
    ["a deletion", undefined],
  ])("refuses a manifest with %s", async (_, manifest) => {
    await expect(check(manifest)).rejects.toThrow(`${FILE} differs in more than versions`);
  });

  it("refuses a new manifest", async () => {
    await expect(check(MANIFEST, "packages/new/package.json")).rejects.toThrow();
  });
});
