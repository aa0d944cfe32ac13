import { parse } from "yaml";
import { findUnpinnedTools } from "./workflow-tools.ts";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly shell?: string;
  readonly "working-directory"?: string;
}

interface Job {
  readonly defaults?: unknown;
  readonly uses?: string;
  readonly permissions?: unknown;
  readonly env?: unknown;
  readonly container?: unknown;
  readonly services?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | readonly string[] | string;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly env?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

// A tag can be moved to other code.
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
// The comment names the version of the commit for people and update bots.
const VERSION_COMMENT = /@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
// Workflows with these events run with a token on code or texts of strangers.
const STRANGERS = /"(?:pull_request_target|workflow_run|issue_comment|issues)"/;
const TOKEN = /\$\{\{[^}]*(?:\bsecrets\b|github\s*\.\s*token|github\s*\[|toJSON\(\s*github\s*\))|"secrets":/i;

// All that a job with a token may run: no installation, no dependency, no code of an artifact.
const TRUSTED_RUN =
  /^(?:gh auth setup-git|node packages\/dev-commands\/src\/ci-write\/[a-z-]+\.ts "\$RUNNER_TEMP\/[a-z]+")$/;
const TRUSTED_ACTIONS = /^actions\/(?:checkout|setup-node|download-artifact|upload-artifact)@/;

/** Finds violations of this repository's workflow rules that the linter does not check, one line per violation. */
export function findRuleViolations(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  return [
    ...text.split("\n").flatMap((line) => (lacksVersion(line) ? [`no version in a comment: ${line.trim()}`] : [])),
    ...(isReadOnly(workflow.permissions) ? [] : ["the permissions at the top are not read-only"]),
    ...(workflow.concurrency === undefined ? ["no concurrency group"] : []),
    ...(STRANGERS.test(JSON.stringify([workflow.on, toKeys(workflow.on)]))
      ? ["an event with the code of strangers"]
      : []),
    ...(hasTokenText(workflow.env) ? ["a token in the environment of all jobs"] : []),
    ...jobs.flatMap(([name, job]) => findJobViolations(job).map((violation) => `${name}: ${violation}`)),
  ];
}

function toKeys(on: Workflow["on"]): string[] {
  return typeof on === "object" && !Array.isArray(on) ? Object.keys(on) : [];
}

function lacksVersion(line: string): boolean {
  return /@[0-9a-f]{40}/.test(line) && !VERSION_COMMENT.test(line);
}

function isReadOnly(permissions: unknown): boolean {
  if (typeof permissions !== "object" || permissions === null) return false;
  return Object.entries(permissions).every(([scope, access]) => scope === "contents" && access === "read");
}

function findJobViolations(job: Job): string[] {
  const steps = job.steps ?? [];
  const scripts = steps.flatMap(({ run = [] }) => run);
  const actions = [job.uses, ...steps.map(({ uses }) => uses)].filter((uses) => uses !== undefined);
  return [
    ...(job["timeout-minutes"] === undefined ? ["no timeout"] : []),
    ...(typeof job.permissions === "string" ? ["all permissions"] : []),
    ...(hasTokenText(job.env) ? ["a token in the environment of all steps"] : []),
    ...(job.container === undefined && job.services === undefined ? [] : ["a container image"]),
    ...actions.filter((uses) => !PINNED.test(uses)).map((uses) => `not pinned: ${uses}`),
    ...steps
      .filter(({ run, with: inputs }) => hasExpression(run) || hasExpression(inputs?.["script"]))
      .map(() => "an expression inside a script"),
    ...steps.filter(keepsCredentials).map(() => "a checkout that stores its token"),
    ...steps.filter(hasLooseNode).map(() => "a Node that is not pinned"),
    ...scripts.flatMap(findUnpinnedTools).map((tool) => `a tool that is not pinned: ${tool}`),
    ...(hasToken(job) ? findTrustViolations(job, steps, actions) : []),
  ];
}

function hasToken(job: Job): boolean {
  const permissions: unknown = job.permissions ?? {};
  return /write/.test(JSON.stringify(permissions)) || hasTokenText(job);
}

function hasTokenText(part: unknown): boolean {
  return TOKEN.test(JSON.stringify(part ?? null));
}

// A dependency that an install or an action runs can read the token of its job, even one of another step.
function findTrustViolations(job: Job, steps: readonly Step[], actions: readonly string[]): string[] {
  const lines = steps.flatMap(({ run = "" }) => run.split("\n").map((line) => line.trim()));
  const untrusted = [...lines.filter((line) => line !== "" && !TRUSTED_RUN.test(line)), ...actions.filter(isUntrusted)];
  return [
    ...untrusted.map((found) => `a token beside: ${found}`),
    ...(job.defaults === undefined && job.env === undefined ? [] : ["a token beside settings of all steps"]),
    ...steps.filter(changesPrograms).map(() => "a token beside a step with another shell, folder or variable"),
    ...steps.filter(writesCheckout).map(() => "an artifact outside the temporary folder, beside a token"),
    ...steps.filter(usesCache).map(() => "a token beside a cache that other jobs can write"),
  ];
}

function isUntrusted(uses: string): boolean {
  return !TRUSTED_ACTIONS.test(uses);
}

// E.g. NODE_OPTIONS makes Node run a file of the artifact.
function changesPrograms({ shell, env = {}, "working-directory": folder }: Step): boolean {
  return (
    shell !== undefined || folder !== undefined || Object.keys(env).some((name) => !/^GH_(?:TOKEN|REPO)$/.test(name))
  );
}

// The files of an artifact could replace the script that the next step runs.
function writesCheckout({ uses = "", with: inputs }: Step): boolean {
  const path = String(inputs?.["path"]);
  return uses.startsWith("actions/download-artifact@") && !/^\$\{\{ runner\.temp \}\}\/[a-z]+$/.test(path);
}

function usesCache({ uses = "", with: inputs }: Step): boolean {
  if (!uses.startsWith("actions/setup-node@")) return false;
  return inputs?.["cache"] !== undefined || inputs?.["package-manager-cache"] !== false;
}

function hasExpression(script: unknown): boolean {
  return typeof script === "string" && script.includes("${{");
}

function keepsCredentials({ uses, with: inputs }: Step): boolean {
  return /^actions\/checkout@/i.test(uses ?? "") && inputs?.["persist-credentials"] !== false;
}

function hasLooseNode({ uses, with: inputs }: Step): boolean {
  if (!/^actions\/setup-node@/i.test(uses ?? "")) return false;
  return !/^\d+\.\d+\.\d+$/.test(String(inputs?.["node-version"]));
}
