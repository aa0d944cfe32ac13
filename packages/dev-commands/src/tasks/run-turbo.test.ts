import { expect, it } from "vitest";
import { readSummary } from "./run-turbo.ts";

const RAN = { command: "oxlint", cache: { status: "MISS" } };

it("the results of a turbo run contain each task that has a command, with its outcome and duration", () => {
  const tasks = [
    { ...RAN, taskId: "//#lint", execution: { startTime: 1_000, endTime: 3_500, exitCode: 0 } },
    { ...RAN, taskId: "@justone-clients/core#test", execution: { startTime: 1_000, endTime: 1_100, exitCode: 1 } },
    { ...RAN, taskId: "@justone-clients/core#typecheck" },
    {
      command: "tsc",
      taskId: "@justone-clients/pgy#build",
      cache: { status: "HIT" },
      execution: { startTime: 1_000, endTime: 1_050, exitCode: 0 },
    },
    { ...RAN, taskId: "@justone-clients/pgy#transit", command: "<NONEXISTENT>" },
  ];
  expect(readSummary(JSON.stringify({ tasks }))).toEqual([
    { name: "lint", ok: true, durationMs: 2_500 },
    { name: "core#test", ok: false, durationMs: 100 },
    { name: "core#typecheck", ok: false, durationMs: 0 },
    { name: "pgy#build", ok: true, durationMs: 0 },
  ]);
});
