import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const MEASURE = fileURLToPath(new URL("measure-call-files.ts", import.meta.url));

/** The files of core in which a function runs between a method call and its result, in a process without other code. */
async function filesOfCall(...codes: number[]): Promise<string[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [MEASURE, ...codes.map(String)]);
  return JSON.parse(stdout) as string[];
}

describe("the path of a call through core", () => {
  it("runs functions of at most 15 files for a call that succeeds", async () => {
    const files = await filesOfCall(0);
    expect(files.length, files.join("\n")).toBeLessThanOrEqual(15);
    expect(files).toContain("request/execute-call.ts");
  });

  it.each([301, 302, 500])("runs functions of at most 18 files for a call that retries code %d", async (code) => {
    const files = await filesOfCall(code, 0);
    expect(files.length, files.join("\n")).toBeLessThanOrEqual(18);
    expect(files).toContain("errors/api-errors.ts");
  });
});
