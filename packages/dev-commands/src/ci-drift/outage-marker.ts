import { runProcess } from "@justone-clients/test-kit";

// A reference that is not a branch is not listed on GitHub and starts no workflow. It points to the checked-out commit.
const OUTAGE_REFERENCE = "refs/drift/unreachable";

/** Whether the remote has the outage marker, because the previous run could not reach the publisher. */
export async function hasOutageMarker(root: string): Promise<boolean> {
  return (await runProcess(root, "git", "ls-remote", "origin", OUTAGE_REFERENCE)) !== "";
}

/** Sets the outage marker on the remote, so that the next run fails if the publisher is still unreachable. */
export async function setOutageMarker(root: string): Promise<void> {
  await runProcess(root, "git", "push", "--quiet", "--force", "origin", `HEAD:${OUTAGE_REFERENCE}`);
}

/** Removes the marker if it exists. */
export async function clearOutageMarker(root: string): Promise<void> {
  if (await hasOutageMarker(root))
    await runProcess(root, "git", "push", "--quiet", "--delete", "origin", OUTAGE_REFERENCE);
}
