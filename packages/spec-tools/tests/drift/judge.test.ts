import { beforeAll, expect, test } from "vitest";
import { compareStates } from "../../src/drift/compare-states.ts";
import { judgePlatforms } from "../../src/judge/judge-platforms.ts";
import type { Verdict } from "../../src/judge/verdict.ts";
import { REPOSITORY_ROOT } from "../make-checkout.ts";
import { pulled, type States } from "./fixture.ts";
import { asksInQuery, toForm } from "./form-twin.ts";
import { loadFixtures } from "./load-fixtures.ts";

// Its two states differ in what oasdiff is shown alone: the documents are one, so there is nothing to compile.
const UNSEEN = "unexplained-finding";

// By a name a platform may have.
const cases = new Map<string, () => States>();
for (const [kind, { forth, back, documents }] of await loadFixtures()) {
  if (kind === UNSEEN) continue;
  cases.set(`${kind}-forth`, forth).set(`${kind}-back`, back);
  if (documents?.every(asksInQuery) !== true) continue;
  const inForm = pulled(toForm(documents[0]), toForm(documents[1]));
  cases.set(`${kind}-in-form-forth`, inForm.forth).set(`${kind}-in-form-back`, inForm.back);
}

let verdicts: ReadonlyMap<string, Verdict>;
beforeAll(async () => {
  const pairs = [...cases].map(([platform, states]) => {
    const { base, head } = states();
    return { platform, base: base.document, head: head.document };
  });
  verdicts = await judgePlatforms(REPOSITORY_ROOT, pairs);
}, 120_000);

test("the compiler was asked of most of them", () => {
  expect(verdicts.size).toBeGreaterThan(cases.size / 2);
});

test.for([...cases])("the rules and the compiler agree: %s", async ([name, states]) => {
  const { base, head } = states();
  const { rules, changes } = await compareStates("tea", base, head);
  const verdict = verdicts.get(name);
  const breaking = changes.filter(({ bump }) => bump === "major").map(({ kind }) => kind);
  // Both sides in one, so that a disagreement shows who says what.
  expect({ breaks: verdict?.breaks ?? false, breaking, errors: verdict?.errors ?? [] }).toEqual({
    breaks: rules === "major",
    breaking,
    errors: rules === "major" ? expect.arrayContaining([expect.anything()]) : [],
  });
});
