import type { Workbench } from "./make-workbench.ts";
import type { Target } from "./target.ts";

/** How a target came off. */
export interface TargetResult {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "skipped";
  /** The version that was tried; empty where none was. */
  readonly version: string;
  /** What is wrong, or why it was skipped. */
  readonly problems: readonly string[];
  readonly durationMs: number;
}

/** Tries the targets one after another, so that each has the machine to itself and its time means something. */
export async function tryTargets(
  targets: readonly Target[],
  bench: Workbench,
  report: (result: TargetResult) => void,
): Promise<TargetResult[]> {
  const results: TargetResult[] = [];
  for (const target of targets) {
    const started = performance.now();
    const result = { ...(await tryTarget(target, bench)), durationMs: Math.round(performance.now() - started) };
    report(result);
    results.push(result);
  }
  return results;
}

async function tryTarget(target: Target, bench: Workbench): Promise<Omit<TargetResult, "durationMs">> {
  const { name } = target;
  const reason = await target.missing?.();
  if (reason !== undefined) return { name, outcome: "skipped", version: "", problems: [reason] };
  try {
    const { version, problems } = await target.check(bench);
    return { name, outcome: problems.length === 0 ? "passed" : "failed", version, problems };
  } catch (thrown) {
    const problem = thrown instanceof Error ? thrown.message : String(thrown);
    return { name, outcome: "failed", version: "", problems: [problem] };
  }
}
