import { type Command, CommandError } from "@justone-clients/spec-tools";
import { runTasks, type TaskResult } from "./run-turbo.ts";
import { removeReports, renderSummary, summarizeTests, TEST_TASKS } from "./test-summary.ts";

// Runs one after the other: `build` and `check:start` write the built packages, which linter and tests read.
const RUNS: readonly (readonly string[])[] = [
  ["build"],
  [
    "check:format",
    "lint",
    "unused",
    "check:workflows",
    "check:prose",
    "check:specs",
    "check:generated",
    "check:documents",
  ],
  ["check:start"],
  ["typecheck", ...TEST_TASKS, "check:package"],
];

/** `pnpm check`: everything that must pass before a change lands. */
export const checkCommand: Command = {
  name: "pnpm check",
  summary:
    "Runs everything CI runs: format, lint, unused code, workflows, wording, freshness of generated files, lint of documents, types, tests, packages.",
  options: [],
  run: async (_, { root, log }) => {
    await removeReports(root);
    const checks: TaskResult[] = [];
    for (const tasks of RUNS) {
      const results = await runTasks(root, tasks);
      const added = results.filter(({ name }) => !checks.some((check) => check.name === name));
      for (const result of added) log(renderTask(result));
      checks.push(...added);
    }
    const tests = await summarizeTests(root, TEST_TASKS);
    log(renderSummary(tests));
    const failed = checks.filter(({ ok }) => !ok).map(({ name }) => name);
    if (failed.length > 0) {
      const message = `${failed.length} of ${checks.length} checks failed: ${failed.join(", ")}`;
      throw new CommandError(1, message, { checks, tests });
    }
    return { checks, tests };
  },
};

function renderTask({ name, ok, durationMs }: TaskResult): string {
  return `${ok ? "✓" : "✗"} ${name} ${durationMs === 0 ? "(cached)" : `${(durationMs / 1000).toFixed(1)} s`}`;
}
