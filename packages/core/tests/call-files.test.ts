import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";

const MEASURE = fileURLToPath(new URL("measure-call-files.ts", import.meta.url));

const RETRIED = ["301,0", "302,0", "500,0"];

describe("the path of a call through core", () => {
  /** Per series of codes: the files of core in which a function runs, in a process without other code. */
  let filesOf: Record<string, string[]> = {};
  beforeAll(async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [MEASURE, "0", ...RETRIED]);
    filesOf = JSON.parse(stdout) as Record<string, string[]>;
  });

  it("runs functions of at most 19 files for a call that succeeds", () => {
    const files = filesOf["0"] ?? [];
    expect(files.length, files.join("\n")).toBeLessThanOrEqual(19);
    expect(files).toContain("request/execute-call.ts");
  });

  it.each(RETRIED)("runs functions of at most 22 files for a call that retries the first of the codes %s", (codes) => {
    const files = filesOf[codes] ?? [];
    expect(files.length, files.join("\n")).toBeLessThanOrEqual(22);
    expect(files).toContain("errors/api-errors.ts");
  });
});
