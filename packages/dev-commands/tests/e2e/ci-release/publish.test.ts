import { runProcess } from "@justone-clients/test-kit";
import { chmod, link, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { copyScripts, type JobRun, runJob } from "../ci-drift/run-job.ts";

const AUTHOR = ["-c", "user.name=A", "-c", "user.email=a@example.com"];
const RUN = {
  GITHUB_ACTIONS: "true",
  GITHUB_SERVER_URL: "https://github.com",
  GITHUB_REPOSITORY: "a/b",
  GITHUB_RUN_ID: "7",
};
const FOLDERS = ["a-tea", "core", "internal"];

interface Release {
  readonly packed: string;
  /** Packs a manifest as the file of a package. */
  readonly pack: (file: string, manifest: object) => Promise<void>;
  readonly publish: () => Promise<JobRun>;
  /** The calls of npm and gh except queries. */
  readonly calls: () => Promise<string[]>;
  readonly commit: string;
}

// A checkout with the packages tea, which needs core, and internal, which is private; npm already has `known`.
async function makeRelease(known: readonly string[] = []): Promise<Release> {
  const folder = await mkdtemp(join(tmpdir(), "justone-publish-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const [root, packed, bin, log] = ["root", "packed", "bin", "log"].map((name) => join(folder, name));
  if (root === undefined || packed === undefined || bin === undefined || log === undefined)
    throw new Error("no folder");
  await Promise.all([mkdir(root), mkdir(join(packed, "packages"), { recursive: true }), mkdir(bin)]);
  await writeFile(log, "");
  await writePrograms(bin, log, known);
  const manifests = [
    { name: "@x/tea", version: "2.0.0", dependencies: { "@x/core": "workspace:^" } },
    { name: "@x/core", version: "1.1.0" },
    { name: "@x/internal", version: "0.0.0", private: true },
  ];
  for (const [index, manifest] of manifests.entries()) {
    const target = join(root, "packages", FOLDERS[index] ?? "");
    await mkdir(target, { recursive: true });
    await writeFile(join(target, "package.json"), JSON.stringify(manifest));
  }
  await writeFile(join(root, "packages/core/CHANGELOG.md"), "# core\n\n## 1.1.0\n\n- Brews\n\n## 1.0.0\n\n- Old\n");
  await runProcess(root, "git", "init", "--quiet", "--initial-branch=main");
  await runProcess(root, "git", "add", "--all");
  await runProcess(root, "git", ...AUTHOR, "commit", "--quiet", "--message=Begin");
  const scripts = await copyScripts(folder);
  const env = { ...RUN, PATH: [bin, process.env["PATH"]].join(delimiter) };
  return {
    packed,
    commit: (await runProcess(root, "git", "rev-parse", "HEAD")).trim(),
    publish: () => runJob(root, env, [join(scripts, "publish-packages.ts"), packed]),
    calls: async () => (await readFile(log, "utf8")).split("\n").filter((line) => line !== "" && !/ view /.test(line)),
    pack: async (file, manifest) => {
      await mkdir(join(folder, "package"), { recursive: true });
      await writeFile(join(folder, "package/package.json"), JSON.stringify(manifest));
      await runProcess(folder, "tar", "-czf", join(packed, "packages", file), "package");
    },
  };
}

async function writePrograms(bin: string, log: string, known: readonly string[]): Promise<void> {
  const program = `#!${process.execPath}
const [, self, ...args] = process.argv;
const name = require("node:path").basename(self);
require("node:fs").appendFileSync(${JSON.stringify(log)}, name + " " + args.join(" ") + "\\n");
if (name === "npm" && args[0] === "view" && ${JSON.stringify(known)}.includes(args[1])) console.log(JSON.stringify(args[1].split("@").pop()));
if (name === "gh" && args[1] === "view") process.exit(1);
`;
  for (const name of ["npm", "gh"]) {
    await writeFile(join(bin, name), program);
    await chmod(join(bin, name), 0o755);
  }
}

const TEA = { name: "@x/tea", version: "2.0.0" };
const CORE = { name: "@x/core", version: "1.1.0" };

describe("publish-packages", () => {
  it("publishes the packed packages, dependencies first, without their scripts, and releases them on GitHub", async () => {
    const { pack, publish, calls, packed, commit } = await makeRelease();
    await pack("x-tea-2.0.0.tgz", TEA);
    await pack("x-core-1.1.0.tgz", CORE);
    expect(await publish()).toMatchObject({ code: 0, stderr: "" });
    const options = "--ignore-scripts --provenance --access public";
    expect(await calls()).toEqual([
      `npm publish ${packed}/packages/x-core-1.1.0.tgz ${options}`,
      `gh release create @x/core@1.1.0 --target ${commit} --title @x/core@1.1.0 --notes - Brews`,
      `npm publish ${packed}/packages/x-tea-2.0.0.tgz ${options}`,
      `gh release create @x/tea@2.0.0 --target ${commit} --title @x/tea@2.0.0 --notes `,
    ]);
  });

  it("publishes nothing that is on npm, and succeeds without packed packages", async () => {
    const { pack, publish, calls } = await makeRelease(["@x/core@1.1.0"]);
    expect(await publish()).toMatchObject({ code: 0, stdout: "Every version of this commit is on npm\n" });
    await pack("x-core-1.1.0.tgz", CORE);
    expect((await publish()).stdout).toContain("@x/core@1.1.0 is already on npm");
    expect((await calls()).filter((call) => call.startsWith("npm publish"))).toEqual([]);
  });

  it.each<[string, (release: Release) => Promise<void>, string]>([
    ["a private package", ({ pack }) => pack("x-internal-0.0.0.tgz", CORE), "1 files are of no package"],
    ["another version", ({ pack }) => pack("x-core-9.0.0.tgz", CORE), "1 files are of no package"],
    ["another package in a file", ({ pack }) => pack("x-core-1.1.0.tgz", TEA), "contains another package"],
    [
      "another version in a file",
      ({ pack }) => pack("x-core-1.1.0.tgz", { ...CORE, version: "1.1.1" }),
      "another package",
    ],
    [
      "a symbolic link",
      async ({ pack, packed }) => {
        await pack("x-core-1.1.0.tgz", CORE);
        await rename(join(packed, "packages/x-core-1.1.0.tgz"), join(packed, "a.tgz"));
        await symlink("../a.tgz", join(packed, "packages/x-core-1.1.0.tgz"));
      },
      "not a regular file",
    ],
    [
      "a hard link",
      async ({ pack, packed }) => {
        await pack("x-core-1.1.0.tgz", CORE);
        await link(join(packed, "packages/x-core-1.1.0.tgz"), join(packed, "a.tgz"));
      },
      "not a regular file",
    ],
    [
      "a file that is not an archive",
      ({ packed }) => writeFile(join(packed, "packages/x-core-1.1.0.tgz"), "no archive"),
      "tar",
    ],
  ])("refuses %s and publishes nothing", async (_, prepare, message) => {
    const release = await makeRelease();
    await release.pack("x-tea-2.0.0.tgz", TEA);
    await prepare(release);
    expect(await release.publish()).toMatchObject({ code: 1, stderr: expect.stringContaining(message) as unknown });
    expect(await release.calls()).toEqual([]);
  });
});
