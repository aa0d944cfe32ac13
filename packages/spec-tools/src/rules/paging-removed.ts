import { inEachPair, type Rule } from "./rule.ts";

/** A walk through pages that there is no more. */
export const pagingRemoved: Rule = {
  kind: "paging-removed",
  bump: "major",
  change: "it is known no more how the operation pages, or where its items are",
  why: "the method has no `pages`, or no `items`, any more",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.built["x-paging"], after.built["x-paging"]];
    if (was === undefined || (now !== undefined && (now.items !== undefined || was.items === undefined))) return [];
    const text = `can be walked ${now === undefined ? "page by page" : "item by item"} no more`;
    return [{ where: was.parameter, text, before: JSON.stringify(was) }];
  }),
};
