import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { printSummary, summarizeTests } from "./test-summary.ts";

async function makeReports(...reports: object[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-reports-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [index, report] of reports.entries()) {
    const file = join(root, `packages/p${index}/reports/vitest.json`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, ...report }),
    );
  }
  return root;
}

describe("summarizeTests", () => {
  it("adds the packages up", async () => {
    const root = await makeReports(
      { numPassedTests: 3, numPendingTests: 1 },
      { numPassedTests: 4, numFailedTests: 2, numTodoTests: 1 },
    );
    expect(printSummary(await summarizeTests(root))).toBe("vitest: 7 passed, 2 failed, 2 skipped");
  });

  it("fails when no test ran", async () => {
    await expect(summarizeTests(await makeReports())).rejects.toThrow("no test ran");
    await expect(summarizeTests(await makeReports({ numPendingTests: 5 }))).rejects.toThrow("no test ran");
  });
});
