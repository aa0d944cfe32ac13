import { apiOption, type Command, CommandError, docsOption, type Output, readUrl } from "@justone-clients/spec-tools";
import { runProcess } from "@justone-clients/test-kit";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { applyUpstreamChanges, type FailedStep } from "./apply-upstream-changes.ts";
import { pushDrift, removeDrift } from "./drift-branch.ts";
import { clearOutageMarker, hasOutageMarker, setOutageMarker } from "./outage-marker.ts";
import { pullRequestBody, pullRequestTitle } from "./pull-request-text.ts";
import { closePullRequest, upsertPullRequest } from "./pull-request.ts";
import { type DriftReport, type PipelineFailure, readDrift } from "./read-drift.ts";
import { appendSummary, type Environment, logUntrusted, logWarning } from "./runner.ts";

/** `pnpm ci:drift`: the command that the workflow `drift` runs after the installation. */
export const ciDriftCommand: Command = {
  name: "pnpm ci:drift",
  summary:
    "Applies published changes and keeps one pull request with them up to date: drift, pull, build, generate, check, push, gh. Runs only in GitHub Actions, on a clean checkout of the default branch with the remote origin.",
  options: [
    docsOption,
    apiOption,
    { flags: "--reports <folder>", description: "folder for drift.md and drift.html (default: a temporary folder)" },
    { flags: "--check-with <program>", description: "a program to run instead of pnpm check" },
  ],
  run: async (options, output) => {
    const { root } = output;
    expectGithubActions(process.env);
    await expectCleanCheckout(root);
    const folder = await makeReportFolder(output, options["reports"]);
    const source = (["docs", "api"] as const).flatMap((name) => {
      const url = readUrl(options, name);
      return url === undefined ? [] : [`--${name}`, url];
    });
    const checkWith =
      typeof options["checkWith"] === "string" ? output.userPath(options["checkWith"]).absolute : undefined;
    const drift = await readDrift(root, folder, source);
    if ("reason" in drift) return reportFailure(drift, output);
    await appendSummary(drift.report, process.env);
    if (drift.changes === 0 && drift.bump === "none") return closeProposal(output);
    const failedStep = await applyUpstreamChanges(root, { source, checkWith });
    if (failedStep !== undefined && "reason" in failedStep) return reportFailure(failedStep, output);
    await clearOutageMarker(root);
    return propose(drift, failedStep, folder, output);
  },
};

async function propose(
  drift: DriftReport,
  failedStep: FailedStep | undefined,
  folder: string,
  output: Output,
): Promise<object> {
  const { root, log } = output;
  const base = (await runProcess(root, "git", "branch", "--show-current")).trim();
  const title = pullRequestTitle(drift, failedStep?.failed);
  const bodyFile = join(folder, "pull-request.md");
  await writeFile(bodyFile, pullRequestBody(drift.report, failedStep?.failed));
  const pushed = await pushDrift(root, title);
  const pullRequest = await upsertPullRequest(root, base, { title, bodyFile });
  log(
    `${drift.changes} changes (${drift.bump}): pull request ${pullRequest}, branch ${pushed ? "pushed" : "unchanged"}`,
  );
  const result = { bump: drift.bump, changes: drift.changes, pushed, pullRequest };
  if (failedStep === undefined) return result;
  logUntrusted(failedStep.output, output);
  const message = `pnpm ${failedStep.failed} fails with the published changes, as the title of the pull request shows. Its output is above.`;
  await appendSummary(message, process.env);
  throw new CommandError(1, message, { ...result, failed: failedStep.failed });
}

// The changes of the pull request were merged, or the publisher reverted them.
async function closeProposal({ root, log }: Output): Promise<object> {
  await clearOutageMarker(root);
  const closed = await closePullRequest(root, "The default branch and the published API are the same again.");
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
  const isRepeated = await hasOutageMarker(output.root);
  await appendSummary(isRepeated ? UNREACHABLE_AGAIN : UNREACHABLE, process.env);
  if (isRepeated) throw new CommandError(3, UNREACHABLE_AGAIN, { reason });
  await setOutageMarker(output.root);
  logWarning(UNREACHABLE, output);
  return { reason };
}

const UNREACHABLE =
  "The publisher cannot be reached. Nothing was changed. If the next run cannot reach it either, that run fails.";
const UNREACHABLE_AGAIN =
  "The publisher cannot be reached, as in the previous run. Nothing was changed. Check whether its docs moved; the address is in specs/publisher.json.";
const FAILURE_MESSAGES = {
  "mass-removal":
    "The publisher removed more at once than this command applies automatically. Nothing was changed. If the removal is intended, run `pnpm specs:pull --accept-removals && pnpm specs:build && pnpm generate && pnpm check` and open a pull request with the result.",
  fault: "A command of the pipeline failed for a reason other than the published data. Its output is above.",
  refused:
    "The published data was refused. Nothing was changed. The log shows what was expected; a person has to decide.",
};

// On a developer's machine the command would push to the remote origin.
function expectGithubActions(env: Environment): void {
  if (env["GITHUB_ACTIONS"] === "true") return;
  throw new CommandError(
    2,
    "The command pushes and opens pull requests, so it runs only in GitHub Actions. Use pnpm specs:drift instead.",
  );
}

async function expectCleanCheckout(root: string): Promise<void> {
  if ((await runProcess(root, "git", "status", "--porcelain")) === "") return;
  throw new CommandError(
    2,
    "expected a clean checkout, because uncommitted changes would become part of the pull request",
  );
}

async function makeReportFolder({ root, userPath }: Output, reports: unknown): Promise<string> {
  if (typeof reports !== "string") return mkdtemp(join(tmpdir(), "justone-drift-"));
  const { absolute: folder } = userPath(reports);
  if (!relative(root, folder).startsWith("..")) {
    throw new CommandError(
      2,
      "--reports: expected a folder outside the checkout, because files in the checkout would become part of the pull request",
    );
  }
  await mkdir(folder, { recursive: true });
  return folder;
}
