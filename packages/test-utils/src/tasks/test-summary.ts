import { glob, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { CommandError } from "@justone-clients/spec-tools";

/** How many tests ended how. */
export interface TestSummary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * Adds up the JSON reports vitest left in the packages.
 *
 * @throws CommandError (exit code 1) when no test ran
 */
export async function summarizeTests(root: string): Promise<TestSummary> {
  let summary: TestSummary = { passed: 0, failed: 0, skipped: 0 };
  for await (const file of glob("packages/*/reports/vitest.json", { cwd: root })) {
    const report = JSON.parse(await readFile(join(root, file), "utf8")) as VitestReport;
    summary = {
      passed: summary.passed + report.numPassedTests,
      failed: summary.failed + report.numFailedTests,
      skipped: summary.skipped + report.numPendingTests + report.numTodoTests,
    };
  }
  if (summary.passed + summary.failed === 0) throw new CommandError(1, "no test ran: no report in packages/*/reports");
  return summary;
}

/** Removes the reports of earlier runs, so that none is counted for a run that left none. */
export async function removeReports(root: string): Promise<void> {
  for await (const folder of glob("packages/*/reports", { cwd: root }))
    await rm(join(root, folder), { recursive: true });
}

/** The summary as the one line other tools read. */
export function printSummary({ passed, failed, skipped }: TestSummary): string {
  return `vitest: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
