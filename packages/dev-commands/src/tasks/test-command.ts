import { type Command, CommandError } from "@justone-clients/spec-tools";
import { runTurbo } from "./run-turbo.ts";
import { removeReports, renderSummary, summarizeTests, type TestSummary } from "./test-summary.ts";

/** `pnpm test`: runs the tests of every package. Unchanged results come from turbo's cache. */
export const testCommand: Command = {
  name: "pnpm test",
  summary: "Runs the tests of every package; unchanged results come from turbo's cache. Offline.",
  options: [],
  run: async (_, { root, log }) => {
    await removeReports(root);
    await runTurbo(root, ["test"]);
    return report(root, log);
  },
};

/** `pnpm test:summary`: the totals of the last `pnpm test`. */
export const testSummaryCommand: Command = {
  name: "pnpm test:summary",
  summary: "Adds up the reports of the last test run; fails if no test ran.",
  options: [],
  run: (_, { root, log }) => report(root, log),
};

async function report(root: string, log: (line: string) => void): Promise<TestSummary> {
  const summary = await summarizeTests(root);
  log(renderSummary(summary));
  if (summary.failed > 0) throw new CommandError(1, `${summary.failed} failed`, summary);
  return summary;
}
