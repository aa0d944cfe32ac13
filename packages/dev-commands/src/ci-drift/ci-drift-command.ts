import { apiOption, type Command, CommandError, docsOption, type Output, readUrl } from "@justone-clients/spec-tools";
import { runProcess } from "@justone-clients/test-kit";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { applyUpstreamChanges, type FailedStep } from "./apply-upstream-changes.ts";
import { pushDrift, removeDrift } from "./drift-branch.ts";
import { clearOutageMarker, hasOutageMarker, setOutageMarker } from "./outage-marker.ts";
import { pullRequestBody, pullRequestTitle } from "./pull-request-text.ts";
import { closePullRequest, upsertPullRequest } from "./pull-request.ts";
import { type DriftReport, type PipelineFailure, readDrift } from "./read-drift.ts";
import { appendSummary, type Environment, logUntrusted, logWarning } from "./runner.ts";

/** `pnpm ci:drift`: what the workflow `drift` does, but for installing. */
export const ciDriftCommand: Command = {
  name: "pnpm ci:drift",
  summary:
    "Takes over what the publisher changed and keeps one pull request of it up to date: drift, pull, build, generate, check, push, gh. For CI, on a clean checkout of the default branch whose remote is origin.",
  options: [
    docsOption,
    apiOption,
    { flags: "--reports <folder>", description: "where to put drift.md and drift.html (default: a temporary folder)" },
    { flags: "--check-with <program>", description: "a program to run instead of pnpm check" },
  ],
  run: async (options, output) => {
    const { root } = output;
    expectRunner(process.env);
    await expectClean(root);
    const folder = await makeReportFolder(root, options["reports"]);
    const source = (["docs", "api"] as const).flatMap((name) => {
      const url = readUrl(options, name);
      return url === undefined ? [] : [`--${name}`, url];
    });
    const checkWith = typeof options["checkWith"] === "string" ? resolve(root, options["checkWith"]) : undefined;
    const drift = await readDrift(root, folder, source);
    if ("reason" in drift) return reportFailure(drift, output);
    await appendSummary(drift.report, process.env);
    if (drift.changes === 0 && drift.bump === "none") return closeProposal(output);
    const hurdle = await applyUpstreamChanges(root, { source, checkWith });
    if (hurdle !== undefined && "reason" in hurdle) return reportFailure(hurdle, output);
    await clearOutageMarker(root);
    return propose(drift, hurdle, folder, output);
  },
};

async function propose(
  drift: DriftReport,
  hurdle: FailedStep | undefined,
  folder: string,
  output: Output,
): Promise<object> {
  const { root, log } = output;
  const base = (await runProcess(root, "git", "branch", "--show-current")).trim();
  const title = pullRequestTitle(drift, hurdle?.failed);
  const bodyFile = join(folder, "pull-request.md");
  await writeFile(bodyFile, pullRequestBody(drift.report, hurdle?.failed));
  const pushed = await pushDrift(root, title);
  const pullRequest = await upsertPullRequest(root, base, { title, bodyFile });
  log(
    `${drift.changes} changes (${drift.bump}): pull request ${pullRequest}, branch ${pushed ? "pushed" : "as it was"}`,
  );
  const result = { bump: drift.bump, changes: drift.changes, pushed, pullRequest };
  if (hurdle === undefined) return result;
  logUntrusted(hurdle.output, output);
  const message = `pnpm ${hurdle.failed} fails on what the publisher changed; the pull request says so. Its output stands above.`;
  await appendSummary(message, process.env);
  throw new CommandError(1, message, { ...result, failed: hurdle.failed });
}

// Nothing differs: what the pull request asked for was merged, or the publisher took it back.
async function closeProposal({ root, log }: Output): Promise<object> {
  await clearOutageMarker(root);
  const closed = await closePullRequest(root, "What the publisher offers is on the default branch again, or by now.");
  await removeDrift(root);
  log(closed ? "No drift: pull request closed" : "No drift");
  return { bump: "none", changes: 0, pushed: false, pullRequest: closed ? "closed" : "none" };
}

async function reportFailure({ reason, output: printed }: PipelineFailure, output: Output): Promise<object> {
  logUntrusted(printed, output);
  if (reason !== "unreachable") {
    if (reason !== "fault") await clearOutageMarker(output.root);
    await appendSummary(FAILURE_MESSAGES[reason], process.env);
    throw new CommandError(reason === "fault" ? 1 : 3, FAILURE_MESSAGES[reason], { reason });
  }
  const again = await hasOutageMarker(output.root);
  await appendSummary(again ? UNREACHABLE_AGAIN : UNREACHABLE, process.env);
  if (again) throw new CommandError(3, UNREACHABLE_AGAIN, { reason });
  await setOutageMarker(output.root);
  logWarning(UNREACHABLE, output);
  return { reason };
}

const UNREACHABLE = "The publisher cannot be reached. Nothing was changed; where the next run cannot either, it fails.";
const UNREACHABLE_AGAIN =
  "The publisher cannot be reached, for the second time in a row at least. Nothing was changed. See whether its docs moved; specs/publisher.json holds the address.";
const FAILURE_MESSAGES = {
  "mass-removal":
    "The publisher removed more at once than is taken over by itself. Nothing was changed. Where it means that, run `pnpm specs:pull --accept-removals && pnpm specs:build && pnpm generate && pnpm check` and propose the result by hand.",
  fault: "A command of the pipeline failed by a fault of its own, not the publisher's. Its output stands above.",
  refused:
    "What the publisher offers was refused. Nothing was changed. The log says what was expected; a person has to look.",
};

// On a machine of one's own it would push to wherever origin is.
function expectRunner(env: Environment): void {
  if (env["GITHUB_ACTIONS"] === "true") return;
  throw new CommandError(
    2,
    "it pushes and opens pull requests: expected a run of GitHub Actions. See pnpm specs:drift.",
  );
}

async function expectClean(root: string): Promise<void> {
  if ((await runProcess(root, "git", "status", "--porcelain")) === "") return;
  throw new CommandError(
    2,
    "the checkout has changes of its own: expected a clean one, for all of it would be proposed",
  );
}

async function makeReportFolder(root: string, reports: unknown): Promise<string> {
  if (typeof reports !== "string") return mkdtemp(join(tmpdir(), "justone-drift-"));
  const folder = resolve(root, reports);
  if (!relative(root, folder).startsWith("..")) {
    throw new CommandError(
      2,
      "--reports: expected a folder outside the checkout, for all of the checkout would be proposed",
    );
  }
  await mkdir(folder, { recursive: true });
  return folder;
}
