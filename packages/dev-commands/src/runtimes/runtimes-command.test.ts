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
  it("the targets are every runtime, test runner and compiler that the packages promise to support", () => {
    const names = TARGETS.map(({ name }) => name);
    const expected = [
      "node-22 node-24 node-26 bun deno workerd chromium",
      "jest-esm jest-cjs ts-jest",
      "vitest-3-node vitest-3-jsdom vitest-3-happy-dom vitest-5-node vitest-5-jsdom vitest-5-happy-dom",
      "typescript-5.4 typescript-5.9 typescript-6 typescript-7",
    ];
    expect(names.join(" ")).toBe(expected.join(" "));
  });

  it("--runtime selects targets in their own order, and without it all are selected", () => {
    expect(selectTargets(TARGETS, {})).toBe(TARGETS);
    const names = selectTargets(TARGETS, { runtime: ["deno", "bun"] }).map(({ name }) => name);
    expect(names).toEqual(["bun", "deno"]);
  });

  it("--runtime refuses a name that is not a target", () => {
    expect(exitCode(() => selectTargets(TARGETS, { runtime: ["bun", "netscape"] }))).toMatchObject([
      2,
      expect.stringMatching(/^--runtime netscape: expected one of node-22, /),
      {},
    ]);
  });
});

describe("the end of the command", () => {
  it("pnpm test:runtimes succeeds if no target failed, even if one was skipped", () => {
    expect(conclude([PASSED, SKIPPED], false)).toEqual({ runtimes: [PASSED, SKIPPED] });
  });

  it("pnpm test:runtimes --require-all fails if a target was skipped", () => {
    const results = [PASSED, SKIPPED];
    expect(exitCode(() => conclude(results, true))).toEqual([1, "1 of 2: chromium skipped", { runtimes: results }]);
  });

  it("pnpm test:runtimes fails with all results if a target failed", () => {
    const results = [FAILED, PASSED, SKIPPED];
    expect(exitCode(() => conclude(results, false))).toEqual([1, "1 of 3: deno failed", { runtimes: results }]);
  });
});
