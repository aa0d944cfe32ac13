import { pushFiles } from "./branch.ts";
import { checkManifests } from "./check-manifests.ts";
import { runJob } from "./job.ts";
import { isReleasePath } from "./proposal-paths.ts";
import { readProposal } from "./proposal.ts";
import { releaseBody } from "./pull-request-text.ts";
import { upsertPullRequest } from "./pull-request.ts";

const BRANCH = "changeset-release/main";
const TITLE = "Version Packages";

// Runs in the job of the workflow `release` that has a token, on the proposal that `pnpm ci:version` wrote in the job without one.
await runJob(async (folder, { root, branch, commit, log }) => {
  const proposal = await readProposal(folder, isReleasePath);
  if (proposal.base !== commit) throw new Error(`The proposal is for another commit than ${commit}.`);
  await checkManifests(root, proposal.files);
  const pushed = await pushFiles(root, BRANCH, proposal.files, TITLE);
  const label = ["release", "New versions of the packages"] as const;
  const request = { branch: BRANCH, base: branch, title: TITLE, body: releaseBody(proposal), label };
  const result = await upsertPullRequest(root, request);
  log(`pull request ${result}, branch ${pushed ? "pushed" : "unchanged"}`);
});
