import { describe, expect, it } from "vitest";
import { renderResults } from "./runtimes-command.ts";
import { runTargets, type Target } from "./target.ts";
import type { RuntimeWorkspace } from "./workspace.ts";

const WORKSPACE: RuntimeWorkspace = {
  folder: "/missing",
  mockUrl: "http://127.0.0.1:1",
  close: () => Promise.resolve(),
};
const good: Target = { name: "good", check: () => Promise.resolve({ version: "Good/1", problems: [] }) };
const bad: Target = { name: "bad", check: () => Promise.resolve({ version: "Bad/2", problems: ["one", "two"] }) };
const broken: Target = { name: "broken", check: () => Promise.reject(new Error("failed\nwith words")) };
const absent: Target = { ...good, name: "absent", missing: () => Promise.resolve("not installed") };
const present: Target = { ...good, name: "present", missing: () => Promise.resolve(undefined) };

describe("runTargets", () => {
  it("runTargets reports the outcome of each target, and continues after a failed one", async () => {
    const reported: string[] = [];
    const results = await runTargets([bad, broken, absent, present, good], WORKSPACE, ({ name }) =>
      reported.push(name),
    );
    expect(results).toMatchObject([
      { name: "bad", outcome: "failed", version: "Bad/2", problems: ["one", "two"] },
      { name: "broken", outcome: "failed", version: "", problems: ["failed\nwith words"] },
      { name: "absent", outcome: "skipped", version: "", problems: ["not installed"] },
      { name: "present", outcome: "passed", version: "Good/1", problems: [] },
      { name: "good", outcome: "passed", version: "Good/1", problems: [] },
    ]);
    expect(reported).toEqual(["bad", "broken", "absent", "present", "good"]);
  });
});

describe("renderResults", () => {
  it("renderResults prints one line per target, followed by its problems", () => {
    const passed = { name: "good", outcome: "passed", version: "Good/1", problems: [], durationMs: 1234 } as const;
    const failed = { ...passed, name: "bad", outcome: "failed", problems: ["one\ntwo"], durationMs: 20_000 } as const;
    const skipped = { ...passed, name: "absent", outcome: "skipped", version: "", problems: ["why"] } as const;
    expect(renderResults([passed, failed, skipped]).split("\n")).toEqual([
      "✓ good                1.2 s  Good/1",
      "✗ bad                20.0 s  Good/1",
      "    one",
      "    two",
      "- absent              1.2 s",
      "    why",
    ]);
  });
});
