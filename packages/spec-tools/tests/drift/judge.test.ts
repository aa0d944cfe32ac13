import { beforeAll, expect, test } from "vitest";
import { judgePlatforms } from "../../src/drift/compiler/judge-platforms.ts";
import { biggestBump, type Bump, type Verdict } from "../../src/drift/model/drift.ts";
import { RULES } from "../../src/drift/rules/rules.ts";
import { REPOSITORY_ROOT } from "../make-checkout.ts";
import { BORDERS } from "./borders.ts";
import { type ExpectedChange, pulled, type States } from "./fixture.ts";
import { asksInQuery, toForm } from "./form-twin.ts";
import { loadFixtures } from "./load-fixtures.ts";

// Its two states differ in what oasdiff is shown alone: the documents are one, so there is nothing to compile.
const UNSEEN = "unexplained-finding";

interface Case {
  readonly states: () => States;
  /** What the rules say; rules.test.ts holds them to it. */
  readonly changes: readonly Pick<ExpectedChange, "kind" | "bump">[];
}

// By a name a platform may have.
const cases = new Map<string, Case>();
for (const [kind, { forth, back, documents, expectForth, expectBack }] of await loadFixtures()) {
  if (kind === UNSEEN) continue;
  cases.set(`${kind}-forth`, { states: forth, changes: expectForth });
  cases.set(`${kind}-back`, { states: back, changes: expectBack });
  if (documents?.every(asksInQuery) !== true) continue;
  const inForm = pulled(toForm(documents[0]), toForm(documents[1]));
  cases.set(`${kind}-in-form-forth`, { states: inForm.forth, changes: expectForth });
  cases.set(`${kind}-in-form-back`, { states: inForm.back, changes: expectBack });
}

for (const [index, { base, head, forth, back }] of BORDERS.entries()) {
  const ways = pulled(base, head);
  cases.set(`border-${index}-forth`, { states: ways.forth, changes: forth.map(toChange) });
  cases.set(`border-${index}-back`, { states: ways.back, changes: back.map(toChange) });
}

let verdicts: ReadonlyMap<string, Verdict>;
beforeAll(async () => {
  const pairs = [...cases].map(([platform, { states }]) => {
    const { base, head } = states();
    return { platform, base: base.document, head: head.document };
  });
  verdicts = await judgePlatforms(REPOSITORY_ROOT, pairs);
}, 120_000);

test("the compiler was asked of most of them", () => {
  expect(verdicts.size).toBeGreaterThan(cases.size / 2);
});

test.for([...cases])("the rules and the compiler agree: %s", ([name, { changes }]) => {
  const { breaks = false, errors = [] } = verdicts.get(name) ?? {};
  const isMajor = biggestBump(changes.map(({ bump }) => bump)) === "major";
  // With what each of them says, so that a disagreement can be read.
  expect({ breaks, errors, changes }).toEqual({ breaks: isMajor, errors, changes });
});

function toChange(kind: string): { kind: string; bump: Bump } {
  return { kind, bump: RULES.find((rule) => rule.kind === kind)?.bump ?? "none" };
}
