import { glob, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CommandError } from "@justone-clients/spec-tools";

/** The number of tests by outcome. */
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
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/**
 * Adds up the vitest JSON reports of the packages. A test file that could not be loaded counts as one failed test, and so
 * does a package that has tests but no report.
 *
 * @throws CommandError (exit code 1) if no test ran
 */
export async function summarizeTests(root: string): Promise<TestSummary> {
  let summary: TestSummary = { passed: 0, failed: 0, skipped: 0 };
  for await (const manifest of glob("packages/*/package.json", { cwd: root })) {
    const { passed, failed, skipped } = await summarizePackage(join(root, dirname(manifest)));
    summary = { passed: summary.passed + passed, failed: summary.failed + failed, skipped: summary.skipped + skipped };
  }
  if (summary.passed + summary.failed === 0)
    throw new CommandError(1, "no test ran: expected a report in packages/*/reports");
  return summary;
}

async function summarizePackage(folder: string): Promise<TestSummary> {
  const { scripts } = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as {
    scripts?: { test?: string };
  };
  if (scripts?.test === undefined) return { passed: 0, failed: 0, skipped: 0 };
  const text = await readFile(join(folder, "reports/vitest.json"), "utf8").catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(text) as VitestReport;
  const unloaded = report.testResults.filter(({ status, assertionResults }) => {
    return status === "failed" && !assertionResults.some((result) => result.status === "failed");
  });
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Removes the reports of earlier runs, so that they are not counted for this run. */
export async function removeReports(root: string): Promise<void> {
  for await (const folder of glob("packages/*/reports", { cwd: root }))
    await rm(join(root, folder), { recursive: true });
}

/** The summary as one line, which other programs parse. */
export function renderSummary({ passed, failed, skipped }: TestSummary): string {
  return `vitest: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
