import { canonicalJson } from "../gate/canonical-json.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** Another example. Its values are somebody's, so none is shown. */
export const exampleChanged: Rule = {
  kind: "example-changed",
  bump: "none",
  change: "its example is another one",
  why: "what it tells of `data` is a fact of its own; the same shape is none",
  find: inEachPair(({ before: { example: was }, after: { example: now } }) => {
    if (was === undefined || now === undefined || canonicalJson(was) === canonicalJson(now)) return [];
    return [{ where: "data", text: "its example is another one" }];
  }),
};
