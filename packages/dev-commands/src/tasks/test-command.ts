import { type Command, CommandError } from "@justone-clients/spec-tools";
import { availableParallelism } from "node:os";
import { startBusyLoops } from "./busy-loops.ts";
import { runTurbo } from "./run-turbo.ts";
import {
  removeReports,
  renderCounts,
  renderSlowest,
  renderSummary,
  summarizeTests,
  TEST_TASKS,
  type TestSummary,
  type TestTask,
} from "./test-summary.ts";

/** `pnpm test`: runs the tests of every package except the end-to-end tests. Unchanged results come from turbo's cache. */
export const testCommand: Command = {
  name: "pnpm test",
  summary:
    "Runs the tests of every package except the end-to-end tests; unchanged results come from turbo's cache. Offline.",
  options: [],
  run: async (_, { root, log }) => runTests(root, ["test"], [], log),
};

/** `pnpm test:e2e`: runs the tests that start whole commands in copies of this repository, and those of hostile definitions. */
export const testE2eCommand: Command = {
  name: "pnpm test:e2e",
  summary:
    "Runs the end-to-end tests: commands, git, turbo and Chromium in copies of this repository, and hostile definitions. Offline.",
  options: [],
  run: async (_, { root, log }) => runTests(root, ["test:e2e"], [], log),
};

/** `pnpm test:loaded`: shows that the tests pass on a busy machine. */
export const testLoadedCommand: Command = {
  name: "pnpm test:loaded",
  summary: "Runs every test, none from the cache, with two busy loops per core beside the tests. Offline.",
  options: [],
  run: async (_, { root, log }) => {
    const loops = startBusyLoops(2 * availableParallelism());
    try {
      return await runTests(root, TEST_TASKS, ["--force"], log);
    } finally {
      await loops.stop();
    }
  },
};

async function runTests(
  root: string,
  tasks: readonly TestTask[],
  options: readonly string[],
  log: (line: string) => void,
): Promise<TestSummary> {
  const begunMs = performance.now();
  await removeReports(root);
  // The end-to-end tests pack every platform, also one that turbo.json does not name.
  if (tasks.includes("test:e2e")) await runTurbo(root, ["build"]);
  // The summary also follows a failure.
  const [turbo] = await Promise.allSettled([runTurbo(root, [...tasks, ...options])]);
  const summary = await summarizeTests(root, tasks);
  for (const line of renderSlowest(summary, performance.now() - begunMs)) log(line);
  log(renderSummary(summary));
  requirePassed(summary);
  if (turbo.status === "rejected") throw turbo.reason;
  return summary;
}

/** `pnpm test:summary`: the totals of the last `pnpm check`. */
export const testSummaryCommand: Command = {
  name: "pnpm test:summary",
  summary: "Adds up the reports of the last run of every test; fails if a report is missing or no test ran.",
  options: [],
  run: (_, { root, log }) => report(root, log),
};

async function report(root: string, log: (line: string) => void): Promise<TestSummary> {
  const summary = await summarizeTests(root, TEST_TASKS);
  log(renderCounts(summary));
  log(renderSummary(summary));
  return requirePassed(summary);
}

function requirePassed(summary: TestSummary): TestSummary {
  if (summary.failed > 0) throw new CommandError(1, `${summary.failed} failed`, summary);
  return summary;
}
