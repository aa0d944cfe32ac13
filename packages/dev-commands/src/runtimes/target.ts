import type { RuntimeWorkspace } from "./workspace.ts";

/** What a target came to. */
export interface TargetFinding {
  /** The version that ran, in its own words. */
  readonly version: string;
  /** What is wrong, a line each; empty when all is right. */
  readonly problems: readonly string[];
}

/** Something the packed packages have to work with: a runtime or a compiler. */
export interface Target {
  readonly name: string;
  /** Why it cannot be tried on this machine; undefined when it can. */
  readonly missing?: () => Promise<string | undefined>;
  /** Tries it. What it throws is a problem too. */
  readonly check: (bench: RuntimeWorkspace) => Promise<TargetFinding>;
}

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
export async function runTargets(
  targets: readonly Target[],
  bench: RuntimeWorkspace,
  report: (result: TargetResult) => void,
): Promise<TargetResult[]> {
  const results: TargetResult[] = [];
  for (const target of targets) {
    const started = performance.now();
    const result = { ...(await runTarget(target, bench)), durationMs: Math.round(performance.now() - started) };
    report(result);
    results.push(result);
  }
  return results;
}

async function runTarget(target: Target, bench: RuntimeWorkspace): Promise<Omit<TargetResult, "durationMs">> {
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
