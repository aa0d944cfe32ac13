import { runProcess } from "@justone-clients/test-kit";

// A reference that is not a branch is not listed on GitHub and starts no workflow. It points to the commit then on main.
const OUTAGE_REFERENCE = "refs/drift/unreachable";

/** Whether the previous run marked on the remote that the publisher could not be reached. */
export async function hasOutageMarker(root: string): Promise<boolean> {
  return (await runProcess(root, "git", "ls-remote", "origin", OUTAGE_REFERENCE)) !== "";
}

/** Marks on the remote, for the next run, that the publisher could not be reached. */
export async function setOutageMarker(root: string): Promise<void> {
  await runProcess(root, "git", "push", "--quiet", "--force", "origin", `HEAD:${OUTAGE_REFERENCE}`);
}

/** Removes the marker if it exists. */
export async function clearOutageMarker(root: string): Promise<void> {
  if (await hasOutageMarker(root))
    await runProcess(root, "git", "push", "--quiet", "--delete", "origin", OUTAGE_REFERENCE);
}
