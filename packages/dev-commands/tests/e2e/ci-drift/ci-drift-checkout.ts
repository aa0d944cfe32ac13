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
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { TEA } from "../../pull/pull-checkout.ts";
import { runInProcess } from "../../run-command.ts";
import { type FakeGh, makeFakeGh } from "./fake-gh.ts";
import { copyScripts, type JobRun, runJob } from "./run-job.ts";

/** The results of both jobs of the workflow. The second one is absent if the first one made no proposal. */
export interface DriftRun {
  readonly pull: JobRun;
  readonly push?: JobRun;
}

/** Deviations from a scheduled run. */
export interface RunOptions {
  /** Result of the replacement for `pnpm check`, default `passes`. */
  readonly check?: "passes" | "fails";
  /** Whether the checkout contains an uncommitted file. */
  readonly isDirty?: boolean;
  /** Folder of the reports and of the proposal, default a folder next to the checkout. */
  readonly reports?: string;
  readonly proposal?: string;
  /** Whether the commands run outside GitHub Actions. */
  readonly isManual?: boolean;
}

/** A publisher, a git remote whose main branch has the publisher's definitions, and a fake `gh`. */
export interface CiDriftCheckout {
  readonly publisher: PublisherSimulator;
  readonly gh: FakeGh;
  /** Runs both jobs of the workflow, each in a new clone. */
  readonly run: (options?: RunOptions) => Promise<DriftRun>;
  /** Runs the job with the token on an artifact, in a new clone. */
  readonly push: (artifact: string, isManual?: boolean) => Promise<JobRun>;
  /** Makes a new folder. */
  readonly makeFolder: (name: string) => Promise<string>;
  /** Runs git in the remote. */
  readonly git: (...args: string[]) => Promise<string>;
  /** Lists the references of the remote except main. */
  readonly references: () => Promise<string[]>;
  /** Merges the pull request: moves main to the drift branch. */
  readonly merge: () => Promise<void>;
  /** Pushes a file to a branch of the remote, as another author. */
  readonly commit: (reference: string, file: string, text: string) => Promise<void>;
}

/** The token of the second job. */
export const TOKEN = "ghs_0123456789";

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
  const scripts = await copyScripts(folder);
  let runs = 0;
  const git = async (...args: string[]): Promise<string> => (await runProcess(remote, "git", ...args)).trim();
  const clone = async (): Promise<string> => {
    const target = join(folder, `run-${++runs}`);
    await runProcess(folder, "git", "clone", "--quiet", "--depth=1", `file://${remote}`, target);
    return target;
  };
  const push: CiDriftCheckout["push"] = async (artifact, isManual = false) => {
    const env = { GITHUB_ACTIONS: String(!isManual), GH_TOKEN: TOKEN, ...RUN, PATH: withFirst(gh.folder) };
    return runJob(await clone(), env, [join(scripts, "propose-drift.ts"), artifact]);
  };
  return {
    publisher,
    gh,
    git,
    push,
    makeFolder: (name) => makeFolder(folder, name),
    run: async ({ check = "passes", isDirty = false, isManual = false, reports, proposal } = {}) => {
      const root = await clone();
      if (isDirty) await writeFile(join(root, "notes.md"), "Mine\n");
      const artifact = proposal ?? (await makeFolder(folder, `proposal-${runs}`));
      const reportsFolder = reports ?? (await makeFolder(folder, `reports-${runs}`));
      const source = ["--docs", publisher.url, "--api", publisher.url, "--check-with", checks[check]];
      const args = ["--reports", reportsFolder, "--proposal", artifact, ...source];
      const script = join(REPOSITORY_ROOT, "scripts/ci-drift.ts");
      const pull = await runJob(root, { GITHUB_ACTIONS: String(!isManual) }, [script, ...args]);
      const hasProposal = (await readdir(resolve(root, artifact)).catch(() => [])).length > 0;
      return hasProposal ? { pull, push: await push(artifact) } : { pull };
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

const RUN = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "a/b", GITHUB_RUN_ID: "7" };

function withFirst(folder: string): string {
  return [folder, process.env["PATH"]].join(delimiter);
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
