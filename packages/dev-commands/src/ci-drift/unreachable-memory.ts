import { runProcess } from "@justone-clients/test-kit";

// No branch: it shows nowhere, and starts no workflow. It points to the commit that was on main then.
const REFERENCE = "refs/drift/unreachable";

/** Whether the run before could not reach the publisher. The remote remembers it. */
export async function wasUnreachable(root: string): Promise<boolean> {
  return (await runProcess(root, "git", "ls-remote", "origin", REFERENCE)) !== "";
}

/** Remembers for the next run that the publisher could not be reached. */
export async function rememberUnreachable(root: string): Promise<void> {
  await runProcess(root, "git", "push", "--quiet", "--force", "origin", `HEAD:${REFERENCE}`);
}

/** Forgets that the publisher could not be reached. */
export async function forgetUnreachable(root: string): Promise<void> {
  if (await wasUnreachable(root)) await runProcess(root, "git", "push", "--quiet", "--delete", "origin", REFERENCE);
}
