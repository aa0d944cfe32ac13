import type { RuntimeWorkspace } from "./workspace.ts";

/** The result of checking a target. */
export interface TargetFinding {
  /** The version, as the target reports it. */
  readonly version: string;
  /** The problems, one per line; empty if the target passed. */
  readonly problems: readonly string[];
}

/** A runtime, test runner or compiler that the packed packages must support. */
export interface Target {
  readonly name: string;
  /** Why it cannot be tested on this machine; undefined if it can. */
  readonly missing?: () => Promise<string | undefined>;
  /** Tests it. An error that it throws is a problem too. */
  readonly check: (workspace: RuntimeWorkspace) => Promise<TargetFinding>;
}

/** The outcome for a target. */
export interface TargetResult {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "skipped";
  /** The tested version; empty if the target was skipped. */
  readonly version: string;
  /** The problems, or the reason for skipping. */
  readonly problems: readonly string[];
  readonly durationMs: number;
}

/** Runs the targets one after the other, so that the durations are comparable. */
export async function runTargets(
  targets: readonly Target[],
  workspace: RuntimeWorkspace,
  report: (result: TargetResult) => void,
): Promise<TargetResult[]> {
  const results: TargetResult[] = [];
  for (const target of targets) {
    const started = performance.now();
    const result = { ...(await runTarget(target, workspace)), durationMs: Math.round(performance.now() - started) };
    report(result);
    results.push(result);
  }
  return results;
}

async function runTarget(target: Target, workspace: RuntimeWorkspace): Promise<Omit<TargetResult, "durationMs">> {
  const { name } = target;
  const reason = await target.missing?.();
  if (reason !== undefined) return { name, outcome: "skipped", version: "", problems: [reason] };
  try {
    const { version, problems } = await target.check(workspace);
    return { name, outcome: problems.length === 0 ? "passed" : "failed", version, problems };
  } catch (thrown) {
    const problem = thrown instanceof Error ? thrown.message : String(thrown);
    return { name, outcome: "failed", version: "", problems: [problem] };
  }
}
