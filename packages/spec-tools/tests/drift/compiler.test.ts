import { beforeAll, expect, test } from "vitest";
import { checkWithCompiler } from "../../src/drift/compiler/check-with-compiler.ts";
import { biggestBump, type Bump, type CompilerResult } from "../../src/drift/model/drift.ts";
import { RULES } from "../../src/drift/rules/rules.ts";
import { REPOSITORY_ROOT } from "../make-checkout.ts";
import { EDGE_CASES } from "./edge-cases.ts";
import { type ExpectedChange, pulled, type Snapshots } from "./fixture.ts";
import { containsOnlyLeaf, toForm } from "./form-variant.ts";
import { loadFixtures } from "./load-fixtures.ts";

// Its two snapshots have equal documents (only the input of oasdiff differs), so nothing is compiled.
const NOT_COMPILED = "unexplained-finding";

interface Case {
  readonly snapshots: () => Snapshots;
  /** The changes that the rules report; rules.test.ts tests them. */
  readonly changes: readonly Pick<ExpectedChange, "kind" | "bump">[];
}

// By a name that is valid as the name of a platform.
const cases = new Map<string, Case>();
for (const [kind, { forward, backward, documents, expectForward, expectBackward }] of await loadFixtures()) {
  if (kind === NOT_COMPILED) continue;
  cases.set(`${kind}-forward`, { snapshots: forward, changes: expectForward });
  cases.set(`${kind}-backward`, { snapshots: backward, changes: expectBackward });
  if (documents?.every(containsOnlyLeaf) !== true) continue;
  const inForm = pulled(toForm(documents[0]), toForm(documents[1]));
  cases.set(`${kind}-in-form-forward`, { snapshots: inForm.forward, changes: expectForward });
  cases.set(`${kind}-in-form-backward`, { snapshots: inForm.backward, changes: expectBackward });
}

for (const [index, { base, head, forward, backward }] of EDGE_CASES.entries()) {
  const directions = pulled(base, head);
  cases.set(`edge-case-${index}-forward`, { snapshots: directions.forward, changes: forward.map(toChange) });
  cases.set(`edge-case-${index}-backward`, { snapshots: directions.backward, changes: backward.map(toChange) });
}

let results: ReadonlyMap<string, CompilerResult>;
beforeAll(async () => {
  const pairs = [...cases].map(([platform, { snapshots }]) => {
    const { base, head } = snapshots();
    return { platform, base: base.document, head: head.document };
  });
  results = await checkWithCompiler(REPOSITORY_ROOT, pairs);
});

test("the compiler has a result for most cases", () => {
  expect(results.size).toBeGreaterThan(cases.size / 2);
});

test.for([...cases])("the rules and the compiler agree about %s", ([name, { changes }]) => {
  const { breaks = false, errors = [] } = results.get(name) ?? {};
  const isMajor = biggestBump(changes.map(({ bump }) => bump)) === "major";
  // The errors and changes make a disagreement readable.
  expect({ breaks, errors, changes }).toEqual({ breaks: isMajor, errors, changes });
});

function toChange(kind: string): { kind: string; bump: Bump } {
  return { kind, bump: RULES.find((rule) => rule.kind === kind)?.bump ?? "none" };
}
