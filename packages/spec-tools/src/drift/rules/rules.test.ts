import { beforeAll, describe, expect, test } from "vitest";
import { compareSnapshots } from "../compare-snapshots.ts";
import { findOasdiff } from "../oasdiff/run-oasdiff.ts";
import { RULES } from "./rules.ts";
import { type ExpectedChange, type Fixture, pulled, type Snapshots } from "#tests/drift/fixture";
import { containsOnlyLeaf, toForm, toPost } from "#tests/drift/form-variant";
import { loadFixtures } from "#tests/drift/load-fixtures";

const fixtures = await loadFixtures();
const installed = await findOasdiff();
const DIRECTIONS = ["forward", "backward"] as const;

test("each rule has a fixture named after its kind, and each fixture has a rule", () => {
  expect([...fixtures.keys()]).toEqual(RULES.map(({ kind }) => kind).toSorted());
});

test("each rule has a unique kind and texts without a final full stop", () => {
  expect(new Set(RULES.map(({ kind }) => kind)).size).toBe(RULES.length);
  for (const { kind, change, why } of RULES) {
    expect(kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect([change, why].every((text) => text.length > 0 && !text.endsWith("."))).toBe(true);
  }
});

// Only oasdiff reports this kind, and npm has oasdiff only for some platforms.
const testable = [...fixtures].filter(([kind]) => kind !== "unexplained-finding" || installed !== undefined);

describe.for(testable)("%s", ([kind, fixture]) => {
  let reported: Readonly<Record<(typeof DIRECTIONS)[number], readonly ExpectedChange[]>>;
  beforeAll(async () => {
    reported = { forward: await changesOf(fixture.forward()), backward: await changesOf(fixture.backward()) };
  });

  test.for(DIRECTIONS)(`the fixture of ${kind} reports exactly the expected changes, %s`, (direction) => {
    expect(reported[direction]).toEqual(expectedOf(fixture, direction));
  });

  test(`the fixture of ${kind} reports a change of that kind`, () => {
    expect(reported.forward.map((change) => change.kind)).toContain(kind);
  });

  test(`the fixture of ${kind} reports the bumps that the rules declare, and no unexplained finding`, () => {
    for (const change of [...reported.forward, ...reported.backward]) {
      if (kind === "unexplained-finding") continue;
      expect(change.bump).toBe(RULES.find((rule) => rule.kind === change.kind)?.bump);
      expect(change.kind).not.toBe("unexplained-finding");
    }
  });
});

describe("a fixture with its parameters in a form", () => {
  const inQuery = [...fixtures].filter(([, { documents }]) => documents?.every(containsOnlyLeaf));

  test("more than ten fixtures can have their parameters in a form", () => {
    expect(inQuery.length).toBeGreaterThan(10);
  });

  test.for(inQuery)(
    "%s reports the same changes for a form as for a query",
    async ([, { documents = [], expectForward, expectBackward }]) => {
      const [base = {}, head = {}] = documents.map(toForm);
      const { forward, backward } = pulled(base, head);
      expect(await changesOf(forward())).toEqual(expectForward.map(toPost));
      expect(await changesOf(backward())).toEqual(expectBackward.map(toPost));
    },
  );
});

async function changesOf({ base, head }: Snapshots): Promise<ExpectedChange[]> {
  const { changes } = await compareSnapshots("tea", base, head);
  return changes.map(({ kind, bump, operation, where, text }) => ({ kind, bump, operation, where, text }));
}

function expectedOf(
  { expectForward, expectBackward }: Fixture,
  direction: (typeof DIRECTIONS)[number],
): readonly ExpectedChange[] {
  return direction === "forward" ? expectForward : expectBackward;
}
