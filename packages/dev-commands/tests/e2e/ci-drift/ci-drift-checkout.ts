import {
  type JsonObject,
  type PublisherSimulator,
  releaseCatalogue,
  startPublisher,
} from "@justone-clients/publisher-simulator";
import {
  type Command,
  generateCommand,
  packageFiles,
  specsBuildCommand,
  specsPullCommand,
} from "@justone-clients/spec-tools";
import { REPOSITORY_ROOT, runProcess } from "@justone-clients/test-kit";
import { spawn } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { COMPILE_CACHE } from "../../compile-cache.ts";
import { TEA } from "../../pull/pull-checkout.ts";
import { runInProcess } from "../../run-command.ts";
import { type FakeGh, makeFakeGh } from "./fake-gh.ts";

/** The result of a run of `pnpm ci:drift`. */
export interface DriftRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The job summary that GitHub would show. */
  readonly summary: string;
}

/** Deviations from a scheduled run. */
export interface RunOptions {
  /** Result of the replacement for `pnpm check`, default `passes`. */
  readonly check?: "passes" | "fails";
  /** Whether the checkout contains an uncommitted file. */
  readonly isDirty?: boolean;
  /** Folder of the reports, default a folder next to the checkout. */
  readonly reports?: string;
  /** Whether the command runs outside GitHub Actions. */
  readonly isManual?: boolean;
}

/** A publisher, a git remote whose main branch has the publisher's definitions, and a fake `gh`. */
export interface CiDriftCheckout {
  readonly publisher: PublisherSimulator;
  readonly gh: FakeGh;
  /** Runs the command in a new clone, like the workflow does. */
  readonly run: (options?: RunOptions) => Promise<DriftRun>;
  /** Runs git in the remote. */
  readonly git: (...args: string[]) => Promise<string>;
  /** Lists the references of the remote except main. */
  readonly references: () => Promise<string[]>;
  /** Merges the pull request: moves main to the drift branch. */
  readonly merge: () => Promise<void>;
  /** Pushes a file to a branch of the remote, as another author. */
  readonly commit: (reference: string, file: string, text: string) => Promise<void>;
}

// Only git and gh may see this token.
const TOKEN = "ghs_0123456789";

const AUTHOR = ["-c", "user.name=A", "-c", "user.email=a@example.com"];

/** Makes a checkout whose publisher serves a release. It is removed when the test ends. */
export async function makeCiDriftCheckout(release: JsonObject): Promise<CiDriftCheckout> {
  const folder = await mkdtemp(join(tmpdir(), "justone-ci-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const publisher = await startPublisher(releaseCatalogue(release));
  onTestFinished(() => publisher.close());
  const remote = join(folder, "remote.git");
  await runProcess(folder, "git", "init", "--quiet", "--bare", "--initial-branch=main", remote);
  const gh = await makeFakeGh(await makeFolder(folder, "bin"));
  const checks = await makeChecks(gh.folder);
  await pushMain(await makeFolder(folder, "seed"), remote, publisher.url);
  let runs = 0;
  const git = async (...args: string[]): Promise<string> => (await runProcess(remote, "git", ...args)).trim();
  return {
    publisher,
    gh,
    git,
    run: async ({ check = "passes", isDirty = false, isManual = false, reports } = {}) => {
      const clone = join(folder, `run-${++runs}`);
      await runProcess(folder, "git", "clone", "--quiet", "--depth=1", `file://${remote}`, clone);
      if (isDirty) await writeFile(join(clone, "notes.md"), "Mine\n");
      const reportsFolder = await makeFolder(folder, `reports-${runs}`);
      const env = { GITHUB_ACTIONS: String(!isManual), PATH: [gh.folder, process.env["PATH"]].join(delimiter) };
      return runCommand(clone, join(reportsFolder, "summary.md"), env, [
        "--reports",
        reports ?? reportsFolder,
        "--docs",
        publisher.url,
        "--api",
        publisher.url,
        "--check-with",
        checks[check],
      ]);
    },
    references: async () => {
      const names = (await git("for-each-ref", "--format=%(refname)")).split("\n");
      return names.filter((name) => name !== "refs/heads/main");
    },
    merge: async () => {
      await git("update-ref", "refs/heads/main", "refs/heads/drift/upstream");
      await gh.close();
    },
    commit: (reference, file, text) => commitFile(remote, reference, file, text),
  };
}

async function makeFolder(parent: string, name: string): Promise<string> {
  const folder = join(parent, name);
  await mkdir(folder);
  return folder;
}

// Replaces `pnpm check`, which would take minutes, and fails if its environment contains a token.
async function makeChecks(folder: string): Promise<Record<"passes" | "fails", string>> {
  const write = async (name: string, end: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, `#!/bin/sh\nif env | grep -q '${TOKEN}\\|GITHUB_'; then exit 9; fi\n${end}\n`);
    await chmod(file, 0o755);
    return file;
  };
  return {
    passes: await write("passes", "exit 0"),
    fails: await write("fails", "echo '::error::from the check'; exit 1"),
  };
}

// Pushes a main branch with the definitions of the publisher, so that no drift exists yet.
async function pushMain(root: string, remote: string, url: string): Promise<void> {
  const publisher = JSON.parse(await readFile(join(REPOSITORY_ROOT, "specs/publisher.json"), "utf8")) as object;
  await mkdir(join(root, "specs"));
  await writeFile(join(root, "specs/publisher.json"), JSON.stringify({ ...publisher, platforms: TEA }));
  await writeFile(join(root, "specs/lock.json"), '{\n  "definitions": {}\n}\n');
  await cp(join(REPOSITORY_ROOT, ".gitignore"), join(root, ".gitignore"));
  await cp(join(REPOSITORY_ROOT, ".changeset/config.json"), join(root, ".changeset/config.json"));
  // The drift report compiles code against the types of core.
  await cp(join(REPOSITORY_ROOT, "packages/core/src"), join(root, "packages/core/src"), { recursive: true });
  for (const [file, text] of packageFiles({ name: "tea", title: "Tea" })) {
    await mkdir(join(root, file, ".."), { recursive: true });
    await writeFile(join(root, file), text);
  }
  await runStep(root, specsPullCommand, "--docs", url, "--api", url);
  await runStep(root, specsBuildCommand);
  await runStep(root, generateCommand);
  await runProcess(root, "git", "init", "--quiet", "--initial-branch=main");
  await runProcess(root, "git", "add", "--all");
  await runProcess(root, "git", ...AUTHOR, "commit", "--quiet", "--message=Begin");
  await runProcess(root, "git", "push", "--quiet", remote, "main");
}

async function runStep(root: string, command: Command, ...args: string[]): Promise<void> {
  const { code, stderr } = await runInProcess(root, command, ...args);
  if (code !== 0) throw new Error(`${command.name} failed with exit code ${code}:\n${stderr}`);
}

async function commitFile(remote: string, reference: string, file: string, text: string): Promise<void> {
  const clone = await mkdtemp(join(dirname(remote), "other-author-"));
  await runProcess(clone, "git", "init", "--quiet");
  await runProcess(clone, "git", "fetch", "--quiet", remote, reference);
  await runProcess(clone, "git", "checkout", "--quiet", "FETCH_HEAD");
  await writeFile(join(clone, file), text);
  await runProcess(clone, "git", "add", "--all");
  await runProcess(clone, "git", ...AUTHOR, "commit", "--quiet", "--message=Mine");
  await runProcess(clone, "git", "push", "--quiet", remote, `HEAD:${reference}`);
}

async function runCommand(clone: string, summary: string, runner: object, args: readonly string[]): Promise<DriftRun> {
  await writeFile(summary, "");
  const env = { ...process.env, ...COMPILE_CACHE, ...runner, GITHUB_STEP_SUMMARY: summary, GH_TOKEN: TOKEN };
  const script = join(REPOSITORY_ROOT, "scripts/ci-drift.ts");
  const child = spawn(process.execPath, [script, ...args], { cwd: clone, env });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  return { code, stdout, stderr, summary: await readFile(summary, "utf8") };
}
