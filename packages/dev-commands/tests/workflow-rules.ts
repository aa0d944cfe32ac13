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

// A tag can be moved to other code; the comment says which version the commit is, for people and for update bots.
const PINNED = /^\s*(?:- )?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

/** What a workflow does against the rules of this house that the linter does not know: a line each. */
export function findRuleViolations(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  return [
    ...text.split("\n").flatMap((line) => (/\buses:/.test(line) && !PINNED.test(line) ? [`not pinned: ${line}`] : [])),
    ...(isReadOnly(workflow.permissions) ? [] : ["the permissions at the top are not read-only"]),
    ...(workflow.concurrency === undefined ? ["no concurrency group"] : []),
    ...(JSON.stringify(workflow.on).includes("pull_request_target") ? ["pull_request_target"] : []),
    ...jobs.flatMap(([name, job]) => findJobViolations(job).map((offence) => `${name}: ${offence}`)),
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
    ...(typeof job.permissions === "string" ? ["permissions for everything at once"] : []),
    ...scripts.filter((script) => script.includes("${{")).map(() => "an expression inside a script"),
    ...steps.filter(keepsCredentials).map(() => "a checkout that leaves its token on the disk"),
  ];
}

function keepsCredentials({ uses, with: inputs }: Step): boolean {
  return uses?.startsWith("actions/checkout@") === true && inputs?.["persist-credentials"] !== false;
}
