import { type CommandError, type Output, resolveUserPath } from "@justone-clients/spec-tools";
import { expect, it } from "vitest";
import { runSlowChecks } from "./verify-command.ts";

function makeOutput(): { output: Output; lines: string[] } {
  const lines: string[] = [];
  const ignore = (): void => undefined;
  return {
    lines,
    output: {
      root: ".",
      userPath: (typed) => resolveUserPath(".", typed),
      log: (line) => lines.push(line),
      progress: ignore,
      print: ignore,
      fail: ignore,
    },
  };
}

it("returns the result of each check", async () => {
  const { output, lines } = makeOutput();
  const checks = [
    { name: "first", run: async () => ({ passed: 3 }) },
    { name: "second", run: async ({ root }: Output) => root },
  ];
  expect(await runSlowChecks(checks, output)).toEqual({ first: { passed: 3 }, second: "." });
  expect(lines).toEqual(["first:", "second:"]);
});

it("runs the checks after a failed one, then fails and names it", async () => {
  const { output, lines } = makeOutput();
  const checks = [
    { name: "first", run: () => Promise.reject(new Error("3 failed")) },
    { name: "second", run: async () => "passed" },
  ];
  const error = await runSlowChecks(checks, output).catch((thrown: unknown) => thrown as CommandError);
  expect(error).toMatchObject({ exitCode: 1, message: "1 of 2 failed: first" });
  expect(lines).toEqual(["first:", "✗ first: 3 failed", "second:"]);
});
