import { glob, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { CommandError } from "@justone-clients/spec-tools";

/** The number of tests by outcome, and the time of each test file. */
export interface TestSummary {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Tests and table rows: a test that checks a table with `expectRows` counts its rows instead of itself. */
  readonly cases: number;
  readonly files: readonly TestFile[];
}

interface TestFile {
  /** The path from the root of the repository. */
  readonly file: string;
  readonly durationMs: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    /** The absolute path of the file, in the checkout that made the report. */
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly meta?: { readonly rows?: number } }[];
  }[];
}

/** A script of a package that runs its tests, or its end-to-end tests. */
export type TestTask = "test" | "test:e2e";

/** The scripts that together run every test. */
export const TEST_TASKS: readonly TestTask[] = ["test", "test:e2e"];

const REPORTS: Readonly<Record<TestTask, string>> = {
  test: "reports/vitest.json",
  "test:e2e": "reports/vitest-e2e.json",
};

/**
 * Adds up the vitest JSON reports of these tasks in all packages. A test file that could not be loaded counts as one
 * failed test, and so does a task without a report.
 *
 * @throws CommandError (exit code 1) if no test ran
 */
export async function summarizeTests(root: string, tasks: readonly TestTask[]): Promise<TestSummary> {
  let summary: TestSummary = NONE;
  for await (const [name, report] of listReports(root, tasks)) {
    const { passed, failed, skipped, cases, files } = await summarizeReport(root, name, report);
    summary = {
      passed: summary.passed + passed,
      failed: summary.failed + failed,
      skipped: summary.skipped + skipped,
      cases: summary.cases + cases,
      files: [...summary.files, ...files],
    };
  }
  if (summary.passed + summary.failed === 0)
    throw new CommandError(1, "no test ran: expected a report in packages/*/reports");
  return summary;
}

const NONE: TestSummary = { passed: 0, failed: 0, skipped: 0, cases: 0, files: [] };

// The folder of a package and the path of a report in it, for each task that the package has.
async function* listReports(root: string, tasks: readonly TestTask[]): AsyncGenerator<[name: string, report: string]> {
  for await (const manifest of glob("packages/*/package.json", { cwd: root })) {
    const { scripts = {} } = JSON.parse(await readFile(join(root, manifest), "utf8")) as {
      scripts?: Partial<Record<string, string>>;
    };
    for (const task of tasks) if (scripts[task] !== undefined) yield [dirname(manifest), REPORTS[task]];
  }
}

async function summarizeReport(root: string, name: string, file: string): Promise<TestSummary> {
  const text = await readFile(join(root, name, file), "utf8").catch(() => undefined);
  if (text === undefined) return { ...NONE, failed: 1 };
  const report = JSON.parse(text) as VitestReport;
  const unloaded = report.testResults.filter(({ status, assertionResults }) => {
    return status === "failed" && !assertionResults.some((result) => result.status === "failed");
  });
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    cases: report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .reduce((sum, { meta }) => sum + (meta?.rows ?? 1), 0),
    files: report.testResults.map(({ name: path, startTime, endTime }) => ({
      file: path.slice(path.lastIndexOf(`${name}/`)),
      durationMs: endTime - startTime,
    })),
  };
}

/** Removes the reports of earlier runs, so that they are not counted for this run. */
export async function removeReports(root: string): Promise<void> {
  for await (const folder of glob("packages/*/reports", { cwd: root }))
    await rm(join(root, folder), { recursive: true });
}

/** The lines for people: the number and duration of all tests, and the three slowest files. Files of the cache keep their time. */
export function renderSlowest(summary: TestSummary, durationMs: number): string[] {
  const slowest = summary.files.toSorted((a, b) => b.durationMs - a.durationMs).slice(0, 3);
  return [
    `${renderCounts(summary)}, ${formatTime(durationMs)}. Slowest files:`,
    ...slowest.map((one) => `  ${formatTime(one.durationMs).padStart(11)}  ${one.file}`),
  ];
}

/** The number of tests, of cases and of test files. */
export function renderCounts({ passed, failed, skipped, cases, files }: TestSummary): string {
  const tests = formatCount(passed + failed + skipped, "test");
  return `${tests} (${formatCount(cases, "case")}, each table row is one) in ${formatCount(files.length, "file")}`;
}

function formatTime(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 60 ? `${(ms / 1000).toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;
}

/** The summary as one line, which other programs parse. */
export function renderSummary({ passed, failed, skipped }: TestSummary): string {
  return `vitest: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
