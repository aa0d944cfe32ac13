import { findReference } from "./branch.ts";
import { runGit } from "./programs.ts";

// A reference that is not a branch is not listed on GitHub and starts no workflow. It points to the checked-out commit.
const OUTAGE_REFERENCE = "refs/drift/unreachable";

/** Whether the remote has the outage marker, because the previous run could not reach the publisher. */
export async function hasOutageMarker(root: string): Promise<boolean> {
  return (await findReference(root, OUTAGE_REFERENCE)) !== "";
}

/** Sets the outage marker on the remote, so that the next run fails if the publisher is still unreachable. */
export async function setOutageMarker(root: string): Promise<void> {
  await runGit(root, ["push", "--quiet", "--force", "origin", `HEAD:${OUTAGE_REFERENCE}`]);
}

/** Removes the marker if it exists. */
export async function clearOutageMarker(root: string): Promise<void> {
  if (await hasOutageMarker(root)) await runGit(root, ["push", "--quiet", "--delete", "origin", OUTAGE_REFERENCE]);
}
