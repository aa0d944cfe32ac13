import { beforeAll, expect, test } from "vitest";
import { checkWithCompiler } from "../../src/drift/compiler/check-with-compiler.ts";
import { biggestBump, type Bump, type CompilerResult } from "../../src/drift/model/drift.ts";
import { RULES } from "../../src/drift/rules/rules.ts";
import { REPOSITORY_ROOT } from "../make-checkout.ts";
import { EDGE_CASES } from "./edge-cases.ts";
import { type ExpectedChange, pulled, type Snapshots } from "./fixture.ts";
import { asksInQuery, toForm } from "./form-twin.ts";
import { loadFixtures } from "./load-fixtures.ts";

// Its two states differ in what oasdiff is shown alone: the documents are one, so there is nothing to compile.
const UNSEEN = "unexplained-finding";

interface Case {
  readonly snapshots: () => Snapshots;
  /** What the rules say; rules.test.ts holds them to it. */
  readonly changes: readonly Pick<ExpectedChange, "kind" | "bump">[];
}

// By a name a platform may have.
const cases = new Map<string, Case>();
for (const [kind, { forth, back, documents, expectForth, expectBack }] of await loadFixtures()) {
  if (kind === UNSEEN) continue;
  cases.set(`${kind}-forth`, { snapshots: forth, changes: expectForth });
  cases.set(`${kind}-back`, { snapshots: back, changes: expectBack });
  if (documents?.every(asksInQuery) !== true) continue;
  const inForm = pulled(toForm(documents[0]), toForm(documents[1]));
  cases.set(`${kind}-in-form-forth`, { snapshots: inForm.forth, changes: expectForth });
  cases.set(`${kind}-in-form-back`, { snapshots: inForm.back, changes: expectBack });
}

for (const [index, { base, head, forth, back }] of EDGE_CASES.entries()) {
  const ways = pulled(base, head);
  cases.set(`border-${index}-forth`, { snapshots: ways.forth, changes: forth.map(toChange) });
  cases.set(`border-${index}-back`, { snapshots: ways.back, changes: back.map(toChange) });
}

let results: ReadonlyMap<string, CompilerResult>;
beforeAll(async () => {
  const pairs = [...cases].map(([platform, { snapshots }]) => {
    const { base, head } = snapshots();
    return { platform, base: base.document, head: head.document };
  });
  results = await checkWithCompiler(REPOSITORY_ROOT, pairs);
}, 120_000);

test("the compiler was asked of most of them", () => {
  expect(results.size).toBeGreaterThan(cases.size / 2);
});

test.for([...cases])("the rules and the compiler agree: %s", ([name, { changes }]) => {
  const { breaks = false, errors = [] } = results.get(name) ?? {};
  const isMajor = biggestBump(changes.map(({ bump }) => bump)) === "major";
  // With what each of them says, so that a disagreement can be read.
  expect({ breaks, errors, changes }).toEqual({ breaks: isMajor, errors, changes });
});

function toChange(kind: string): { kind: string; bump: Bump } {
  return { kind, bump: RULES.find((rule) => rule.kind === kind)?.bump ?? "none" };
}
