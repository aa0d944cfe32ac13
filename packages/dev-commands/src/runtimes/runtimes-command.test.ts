import { CommandError } from "@justone-clients/spec-tools";
import { describe, expect, it } from "vitest";
import { conclude, selectTargets } from "./runtimes-command.ts";
import type { TargetResult } from "./target.ts";
import { TARGETS } from "./targets.ts";

const PASSED: TargetResult = { name: "bun", outcome: "passed", version: "Bun/1", problems: [], durationMs: 1 };
const SKIPPED: TargetResult = { ...PASSED, name: "chromium", outcome: "skipped", problems: ["not installed"] };
const FAILED: TargetResult = { ...PASSED, name: "deno", outcome: "failed", problems: ["no"] };

function exitCode(run: () => unknown): unknown {
  try {
    run();
  } catch (thrown) {
    return thrown instanceof CommandError ? [thrown.exitCode, thrown.message, thrown.result] : thrown;
  }
  return 0;
}

describe("the targets", () => {
  it("are every runtime and compiler the packages promise", () => {
    const names = TARGETS.map(({ name }) => name).join(" ");
    expect(names).toBe(
      "node-22 node-24 node-26 bun deno workerd chromium typescript-5.4 typescript-5.9 typescript-6 typescript-7",
    );
  });

  it("are all tried unless some are named, and then in their own order", () => {
    expect(selectTargets(TARGETS, {})).toBe(TARGETS);
    const names = selectTargets(TARGETS, { runtime: ["deno", "bun"] }).map(({ name }) => name);
    expect(names).toEqual(["bun", "deno"]);
  });

  it("refuse a name that none has", () => {
    expect(exitCode(() => selectTargets(TARGETS, { runtime: ["bun", "netscape"] }))).toMatchObject([
      2,
      expect.stringMatching(/^--runtime netscape: expected one of node-22, /),
      {},
    ]);
  });
});

describe("the end of the command", () => {
  it("is good when none failed, and a skip is none", () => {
    expect(conclude([PASSED, SKIPPED], false)).toEqual({ runtimes: [PASSED, SKIPPED] });
  });

  it("is bad for a skip where all are required", () => {
    const results = [PASSED, SKIPPED];
    expect(exitCode(() => conclude(results, true))).toEqual([1, "1 of 2: chromium skipped", { runtimes: results }]);
  });

  it("is bad for a failure, and the results are told all the same", () => {
    const results = [FAILED, PASSED, SKIPPED];
    expect(exitCode(() => conclude(results, false))).toEqual([1, "1 of 3: deno failed", { runtimes: results }]);
  });
});
