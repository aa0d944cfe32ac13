import { expect, test } from "vitest";
import { groupFindings } from "./compare-snapshots.ts";
import type { Bump } from "./model/drift.ts";
import type { Finding, Rule } from "./rules/rule.ts";

test("groupFindings reports the same change of several operations once, with the operations sorted", () => {
  const findings = ["GET /c", "GET /a", "GET /b"].map((operation) => makeFinding(operation));
  const [change, ...others] = groupFindings([{ rule: makeRule("kind-a", "minor"), findings }]);
  expect(others).toEqual([]);
  expect(change).toEqual({
    operation: "GET /a",
    kind: "kind-a",
    bump: "minor",
    where: "data.id",
    text: "is new",
    operations: ["GET /a", "GET /b", "GET /c"].map((operation) => ({ operation, method: "m", where: "data.id" })),
  });
});

test("groupFindings keeps findings with different texts apart, even in one operation", () => {
  const findings = [makeFinding("GET /a"), makeFinding("GET /a", { text: "was removed" })];
  expect(groupFindings([{ rule: makeRule("kind-a", "none"), findings }]).map(({ text }) => text)).toEqual([
    "is new",
    "was removed",
  ]);
});

test("groupFindings joins the findings of a group under the text of the rule, and keeps `where` only per operation", () => {
  const findings = [
    makeFinding("GET /b", { text: "from x", group: "moved", where: "x" }),
    makeFinding("GET /a", {
      text: "from y",
      group: "moved",
      where: "y",
      before: "y",
      after: "`a`",
      replacement: "GET /b",
    }),
  ];
  const changes = groupFindings([{ rule: makeRule("kind-a", "patch"), findings }]);
  expect(changes).toEqual([
    {
      operation: "GET /a",
      kind: "kind-a",
      bump: "patch",
      where: "",
      text: "the change of kind-a",
      operations: [
        { operation: "GET /a", method: "m", where: "y", before: "y", after: "`a`", replacement: "GET /b" },
        { operation: "GET /b", method: "m", where: "x" },
      ],
    },
  ]);
});

test("groupFindings prefers the bump of a finding to that of its rule, and keeps different bumps apart", () => {
  const findings = [
    makeFinding("GET /a", { bump: "none" }),
    makeFinding("GET /b"),
    makeFinding("GET /c", { bump: "none" }),
  ];
  const changes = groupFindings([{ rule: makeRule("kind-a", "major"), findings }]);
  expect(changes.map(({ bump, operations }) => [bump, operations.length])).toEqual([
    ["major", 1],
    ["none", 2],
  ]);
});

test("groupFindings sorts breaking changes first, then by rule, then by operation", () => {
  const changes = groupFindings([
    { rule: makeRule("kind-none", "none"), findings: [makeFinding("GET /a")] },
    {
      rule: makeRule("kind-minor", "minor"),
      findings: [makeFinding("GET /z", { text: "z" }), makeFinding("GET /b", { text: "b" })],
    },
    { rule: makeRule("kind-major", "major"), findings: [makeFinding("GET /a")] },
    { rule: makeRule("kind-other", "minor"), findings: [makeFinding("GET /a")] },
    { rule: makeRule("kind-empty", "major"), findings: [] },
    { rule: makeRule("kind-patch", "patch"), findings: [makeFinding("GET /a")] },
  ]);
  expect(changes.map(({ kind, operation }) => `${kind} ${operation}`)).toEqual([
    "kind-major GET /a",
    "kind-minor GET /b",
    "kind-minor GET /z",
    "kind-other GET /a",
    "kind-patch GET /a",
    "kind-none GET /a",
  ]);
});

function makeRule(kind: string, bump: Bump): Rule {
  return { kind, bump, change: `the change of ${kind}`, why: "", find: () => [] };
}

function makeFinding(operation: string, others: Partial<Finding> = {}): Finding {
  return { operation, method: "m", where: "data.id", text: "is new", ...others };
}
