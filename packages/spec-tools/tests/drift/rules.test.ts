import { beforeAll, describe, expect, test } from "vitest";
import { compareSnapshots } from "../../src/drift/compare-snapshots.ts";
import { RULES } from "../../src/drift/rules/rules.ts";
import { type ExpectedChange, type Fixture, pulled, type Snapshots } from "./fixture.ts";
import { asksInQuery, toForm, toPost } from "./form-twin.ts";
import { loadFixtures } from "./load-fixtures.ts";

const fixtures = await loadFixtures();
const DIRECTIONS = ["forth", "back"] as const;

test("each rule has a fixture named after it, and each fixture a rule", () => {
  expect([...fixtures.keys()]).toEqual(RULES.map(({ kind }) => kind).toSorted());
});

test("each rule has an id of its own, and says in words what it is about", () => {
  expect(new Set(RULES.map(({ kind }) => kind)).size).toBe(RULES.length);
  for (const { kind, change, why } of RULES) {
    expect(kind).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect([change, why].every((text) => text.length > 0 && !text.endsWith("."))).toBe(true);
  }
});

describe.for([...fixtures])("%s", ([kind, fixture]) => {
  let reported: Readonly<Record<(typeof DIRECTIONS)[number], readonly ExpectedChange[]>>;
  beforeAll(async () => {
    reported = { forth: await changesOf(fixture.forth()), back: await changesOf(fixture.back()) };
  });

  test.for(DIRECTIONS)("tells exactly what is expected, %s", (direction) => {
    expect(reported[direction]).toEqual(expectedOf(fixture, direction));
  });

  test("is what its fixture is about", () => {
    expect(reported.forth.map((change) => change.kind)).toContain(kind);
  });

  test("makes the bump its rules declare, and leaves nothing unexplained but in its own fixture", () => {
    for (const change of [...reported.forth, ...reported.back]) {
      if (kind === "unexplained-finding") continue;
      expect(change.bump).toBe(RULES.find((rule) => rule.kind === change.kind)?.bump);
      expect(change.kind).not.toBe("unexplained-finding");
    }
  });
});

describe("parameters in a form", () => {
  const inQuery = [...fixtures].filter(([, { documents }]) => documents?.every(asksInQuery));

  test("are what many fixtures can be about", () => {
    expect(inQuery.length).toBeGreaterThan(10);
  });

  test.for(inQuery)("%s is told of a form as of a query", async ([, { documents = [], expectForth, expectBack }]) => {
    const [base = {}, head = {}] = documents.map(toForm);
    const { forth, back } = pulled(base, head);
    expect(await changesOf(forth())).toEqual(expectForth.map(toPost));
    expect(await changesOf(back())).toEqual(expectBack.map(toPost));
  });
});

async function changesOf({ base, head }: Snapshots): Promise<ExpectedChange[]> {
  const { changes } = await compareSnapshots("tea", base, head);
  return changes.map(({ kind, bump, operation, where, text }) => ({ kind, bump, operation, where, text }));
}

function expectedOf(
  { expectForth, expectBack }: Fixture,
  direction: (typeof DIRECTIONS)[number],
): readonly ExpectedChange[] {
  return direction === "forth" ? expectForth : expectBack;
}
