import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly "timeout-minutes"?: number;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>> | readonly string[] | string;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

// A tag can be moved to other code. The comment names the version of the commit for people and update bots.
const PINNED = /^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** Finds violations of this repository's workflow rules that the linter does not check, one line per violation. */
export function findRuleViolations(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  return [
    ...text.split("\n").flatMap((line) => (/\buses:/.test(line) && !PINNED.test(line) ? [`not pinned: ${line}`] : [])),
    ...(isReadOnly(workflow.permissions) ? [] : ["the permissions at the top are not read-only"]),
    ...(workflow.concurrency === undefined ? ["no concurrency group"] : []),
    ...(JSON.stringify(workflow.on).includes("pull_request_target") ? ["pull_request_target"] : []),
    ...jobs.flatMap(([name, job]) => findJobViolations(job).map((violation) => `${name}: ${violation}`)),
  ];
}

function isReadOnly(permissions: unknown): boolean {
  if (typeof permissions !== "object" || permissions === null) return false;
  return Object.entries(permissions).every(([scope, access]) => scope === "contents" && access === "read");
}

function findJobViolations(job: Job): string[] {
  const steps = job.steps ?? [];
  const scripts = steps.map(({ run = "" }) => run);
  return [
    ...(job["timeout-minutes"] === undefined ? ["no timeout"] : []),
    ...(typeof job.permissions === "string" ? ["all permissions"] : []),
    ...scripts.filter((script) => script.includes("${{")).map(() => "an expression inside a script"),
    ...steps.filter(keepsCredentials).map(() => "a checkout that stores its token"),
  ];
}

function keepsCredentials({ uses, with: inputs }: Step): boolean {
  return uses?.startsWith("actions/checkout@") === true && inputs?.["persist-credentials"] !== false;
}
