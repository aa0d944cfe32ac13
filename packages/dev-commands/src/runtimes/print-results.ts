import type { TargetResult } from "./try-targets.ts";

const MARKS = { passed: "✓", failed: "✗", skipped: "-" } as const;

/** The results as lines for a terminal: a line a target, and below it what is wrong. */
export function printResults(results: readonly TargetResult[]): string {
  return results.map(printResult).join("\n");
}

function printResult({ name, outcome, version, problems, durationMs }: TargetResult): string {
  const time = `${(durationMs / 1000).toFixed(1)} s`.padStart(7);
  const head = `${MARKS[outcome]} ${name.padEnd(15)}${time}  ${version}`.trimEnd();
  return [head, ...problems.map((problem) => `    ${problem.trim().replaceAll("\n", "\n    ")}`)].join("\n");
}
