import { pushFiles, removeBranch } from "./branch.ts";
import { type JobContext, JobError, runJob } from "./job.ts";
import { clearOutageMarker, hasOutageMarker, setOutageMarker } from "./outage-marker.ts";
import { isDriftPath } from "./proposal-paths.ts";
import { type Proposal, readProposal } from "./proposal.ts";
import { driftBody, driftTitle } from "./pull-request-text.ts";
import { closePullRequest, upsertPullRequest } from "./pull-request.ts";

// Always one commit ahead of the default branch.
const BRANCH = "drift/upstream";

// Runs in the job of the workflow `drift` that has a token, on the proposal that `pnpm ci:drift` wrote in the job without one.
await runJob(async (folder, context) => {
  const proposal = await readProposal(folder, isDriftPath);
  if (proposal.base !== context.commit) throw new Error(`The proposal is for another commit than ${context.commit}.`);
  if (proposal.outcome === "unreachable") return markOutage(context);
  await clearOutageMarker(context.root);
  if (proposal.outcome === "changed") return propose(proposal, context);
  if (proposal.outcome === "same") return withdraw(context);
  context.log("Nothing to propose: the published data was refused");
});

async function propose(proposal: Proposal, { root, branch, runUrl, log }: JobContext): Promise<void> {
  const title = driftTitle(proposal);
  const pushed = await pushFiles(root, BRANCH, proposal.files, title);
  const request = await upsertPullRequest(root, {
    branch: BRANCH,
    base: branch,
    title,
    body: driftBody(proposal, runUrl),
    label: ["drift", "Published API changes"],
  });
  log(`pull request ${request}, branch ${pushed ? "pushed" : "unchanged"}`);
}

// The changes of the pull request were merged, or the publisher reverted them.
async function withdraw({ root, log }: JobContext): Promise<void> {
  const comment = "The default branch and the published API are the same again.";
  const closed = await closePullRequest(root, BRANCH, comment);
  await removeBranch(root, BRANCH);
  log(closed ? "pull request closed" : "nothing to close");
}

async function markOutage({ root, log, summarize }: JobContext): Promise<void> {
  if (!(await hasOutageMarker(root))) {
    await setOutageMarker(root);
    log("Recorded the outage: if the next run cannot reach the publisher either, it fails");
    return;
  }
  const message =
    "The publisher cannot be reached, as in the previous run. Nothing was changed. Check whether its docs moved; the address is in specs/publisher.json.";
  await summarize(message);
  throw new JobError(3, message);
}
