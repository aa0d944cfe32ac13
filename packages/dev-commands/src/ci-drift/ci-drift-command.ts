import { apiOption, type Command, CommandError, docsOption, type Output, readUrl } from "@justone-clients/spec-tools";
import { resolve } from "node:path";
import { isDriftPath } from "../ci-write/proposal-paths.ts";
import type { Proposal } from "../ci-write/proposal.ts";
import { applyUpstreamChanges, type FailedStep } from "./apply-upstream-changes.ts";
import { type DriftReport, type PipelineFailure, readDrift } from "./read-drift.ts";
import { appendSummary, expectGithubActions, logUntrusted, logWarning } from "./runner.ts";
import { expectCleanCheckout, makeOutsideFolder, makeProposalFolder, writeProposal } from "./write-proposal.ts";

/** `pnpm ci:drift`: the command that the workflow `drift` runs in the job without a token. */
export const ciDriftCommand: Command = {
  name: "pnpm ci:drift",
  summary:
    "Applies published changes to the checkout (drift, pull, build, generate, check) and writes a proposal for the job that pushes. Needs no token. Runs only in GitHub Actions, on a clean checkout.",
  options: [
    docsOption,
    apiOption,
    { flags: "--reports <folder>", description: "folder for drift.md and drift.html, outside the checkout" },
    { flags: "--proposal <folder>", description: "empty folder for the proposal, outside the checkout" },
    { flags: "--check-with <program>", description: "a program to run instead of pnpm check" },
  ],
  run: async (options, output) => {
    const { root } = output;
    expectGithubActions(process.env);
    await expectCleanCheckout(root);
    const reports = await makeOutsideFolder(root, "--reports", options["reports"]);
    const folder = await makeProposalFolder(root, options["proposal"]);
    const write: WriteFacts = (facts) => writeProposal(root, folder, isDriftPath, { ...UNCHANGED, ...facts });
    const source = (["docs", "api"] as const).flatMap((name) => {
      const url = readUrl(options, name);
      return url === undefined ? [] : [`--${name}`, url];
    });
    const checkWith = typeof options["checkWith"] === "string" ? resolve(root, options["checkWith"]) : undefined;
    const drift = await readDrift(root, reports, source);
    if ("reason" in drift) return reportFailure(drift, write, output);
    await appendSummary(drift.markdown, process.env);
    if (drift.changes === 0 && drift.bump === "none") {
      await write({ outcome: "same" });
      output.log("No drift");
      return { bump: drift.bump, changes: 0 };
    }
    const failedStep = await applyUpstreamChanges(root, { source, checkWith });
    if (failedStep !== undefined && "reason" in failedStep) return reportFailure(failedStep, write, output);
    return propose(drift, failedStep, write, output);
  },
};

/** Writes the proposal with what a run found out. */
type WriteFacts = (facts: Partial<Proposal> & Pick<Proposal, "outcome">) => Promise<void>;

const UNCHANGED = { bump: "none", changes: 0, report: "" } as const;

async function propose(
  { bump, changes, text }: DriftReport,
  failedStep: FailedStep | undefined,
  write: WriteFacts,
  output: Output,
): Promise<object> {
  const failed = failedStep === undefined ? {} : { failed: failedStep.failed };
  await write({ outcome: "changed", bump, changes, report: text, ...failed });
  output.log(`${changes} changes (${bump})`);
  const result = { bump, changes };
  if (failedStep === undefined) return result;
  logUntrusted(failedStep.output, output);
  const message = `pnpm ${failedStep.failed} fails with the published changes, as the title of the pull request shows. Its output is above.`;
  await appendSummary(message, process.env);
  throw new CommandError(1, message, { ...result, failed: failedStep.failed });
}

// A fault of this machine or this repository makes no proposal.
async function reportFailure(
  { reason, output: printed }: PipelineFailure,
  write: WriteFacts,
  output: Output,
): Promise<object> {
  logUntrusted(printed, output);
  await appendSummary(FAILURE_MESSAGES[reason], process.env);
  if (reason !== "fault") await write({ outcome: reason });
  if (reason !== "unreachable") {
    throw new CommandError(reason === "fault" ? 1 : 3, FAILURE_MESSAGES[reason], { reason });
  }
  logWarning(FAILURE_MESSAGES.unreachable, output);
  return { reason };
}

const FAILURE_MESSAGES = {
  unreachable:
    "The publisher cannot be reached. Nothing was changed. If the next run cannot reach it either, that run fails.",
  "mass-removal":
    "The publisher removed more at once than this command applies automatically. Nothing was changed. If the removal is intended, run `pnpm specs:pull --accept-removals && pnpm specs:build && pnpm generate && pnpm check` and open a pull request with the result.",
  fault: "A command of the pipeline failed for a reason other than the published data. Its output is above.",
  refused:
    "The published data was refused. Nothing was changed. The log shows what was expected; a person has to decide.",
};
