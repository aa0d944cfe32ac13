import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { renderSlowest, renderSummary, summarizeTests } from "./test-summary.ts";

const NOTHING = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };

// One package per report; undefined makes a package without a report.
async function makePackages(...reports: (object | undefined)[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "justone-reports-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [index, report] of reports.entries()) {
    const folder = join(root, `packages/p${index}`);
    await mkdir(join(folder, "reports"), { recursive: true });
    await writeFile(join(folder, "package.json"), JSON.stringify({ scripts: { test: "vitest" } }));
    if (report === undefined) continue;
    await writeFile(join(folder, "reports/vitest.json"), JSON.stringify({ ...NOTHING, ...report }));
  }
  return root;
}

describe("summarizeTests", () => {
  it("summarizeTests adds up the reports of the packages", async () => {
    const second = { numPassedTests: 4, numFailedTests: 2, numTodoTests: 1 };
    const root = await makePackages({ numPassedTests: 3, numPendingTests: 1 }, second);
    expect(renderSummary(await summarizeTests(root, ["test"]))).toBe("vitest: 7 passed, 2 failed, 2 skipped");
  });

  it("summarizeTests counts a test file that could not be loaded as failed", async () => {
    const testResults = [{ name: "a.test.ts", status: "failed", assertionResults: [] }];
    const root = await makePackages({ numPassedTests: 3, testResults });
    expect(await summarizeTests(root, ["test"])).toMatchObject({ passed: 3, failed: 1 });
  });

  it("renderSlowest returns the number of tests, their duration and the three slowest files", async () => {
    const testResults = [1, 70_000, 3_000, 2_000].map((endTime, index) => ({
      name: `/elsewhere/packages/p0/src/${index}.test.ts`,
      startTime: 0,
      endTime,
      status: "passed",
      assertionResults: [
        { status: "passed", meta: { rows: 500 } },
        { status: "passed", meta: {} },
      ],
    }));
    const summary = await summarizeTests(await makePackages({ numPassedTests: 1200, testResults }), ["test"]);
    expect(renderSlowest(summary, 83_400)).toEqual([
      "1,200 tests (2,004 cases, each table row is one) in 4 files, 1 min 23 s. Slowest files:",
      "   1 min 10 s  packages/p0/src/1.test.ts",
      "        3.0 s  packages/p0/src/2.test.ts",
      "        2.0 s  packages/p0/src/3.test.ts",
    ]);
  });

  it("summarizeTests counts a package without a report as failed", async () => {
    expect(await summarizeTests(await makePackages({ numPassedTests: 3 }, undefined), ["test"])).toMatchObject({
      failed: 1,
    });
  });

  it("summarizeTests fails if no test ran", async () => {
    await expect(summarizeTests(await makePackages(), ["test"])).rejects.toThrow("no test ran");
    await expect(summarizeTests(await makePackages({ numPendingTests: 5 }), ["test"])).rejects.toThrow("no test ran");
  });
});
