import { runProcess } from "@justone-clients/test-kit";

// No branch: it shows nowhere, and starts no workflow. It points to the commit that was on main then.
const OUTAGE_REFERENCE = "refs/drift/unreachable";

/** Whether the run before could not reach the publisher. The remote remembers it. */
export async function hasOutageMarker(root: string): Promise<boolean> {
  return (await runProcess(root, "git", "ls-remote", "origin", OUTAGE_REFERENCE)) !== "";
}

/** Remembers for the next run that the publisher could not be reached. */
export async function setOutageMarker(root: string): Promise<void> {
  await runProcess(root, "git", "push", "--quiet", "--force", "origin", `HEAD:${OUTAGE_REFERENCE}`);
}

/** Forgets that the publisher could not be reached. */
export async function clearOutageMarker(root: string): Promise<void> {
  if (await hasOutageMarker(root))
    await runProcess(root, "git", "push", "--quiet", "--delete", "origin", OUTAGE_REFERENCE);
}
