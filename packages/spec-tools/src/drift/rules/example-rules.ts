import { canonicalJson } from "../../lib/json.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** Reports an example that is no longer published. */
export const exampleLost: Rule = {
  kind: "example-lost",
  bump: "none",
  change: "the published example was removed",
  why: "observed responses and the types inferred from them are kept",
  find: inEachPair(({ before, after }) => {
    const isLost = before.example !== undefined && after.example === undefined;
    return isLost
      ? [{ where: "data", text: "the published example was removed; the types observed so far are kept" }]
      : [];
  }),
};

/** Reports the first example of an operation. */
export const exampleGained: Rule = {
  kind: "example-gained",
  bump: "none",
  change: "an example was published for an operation that had none",
  why: "what it shows about `data` is reported separately",
  find: inEachPair(({ before, after }) => {
    const isGained = before.example === undefined && after.example !== undefined;
    return isGained ? [{ where: "data", text: "an example was published" }] : [];
  }),
};

/** Reports a changed example. Its values may be personal data, so the report does not contain them. */
export const exampleChanged: Rule = {
  kind: "example-changed",
  bump: "none",
  change: "the published example changed",
  why: "what it shows about `data` is reported separately, if its shape differs",
  find: inEachPair(({ before: { example: was }, after: { example: now } }) => {
    if (was === undefined || now === undefined || canonicalJson(was) === canonicalJson(now)) return [];
    return [{ where: "data", text: "the published example changed" }];
  }),
};
