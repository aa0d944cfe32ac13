import { inEachPair, type Rule } from "./rule.ts";

/** A walk through pages that there was not. */
export const pagingAdded: Rule = {
  kind: "paging-added",
  bump: "minor",
  change: "it is known how the operation pages, or where its items are",
  why: "the method has `pages`, or `items`",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.built["x-paging"], after.built["x-paging"]];
    if (now === undefined || (was !== undefined && (was.items !== undefined || now.items === undefined))) return [];
    const text = `can be walked ${was === undefined ? "page by page" : "item by item"}`;
    return [{ where: now.parameter, text, after: JSON.stringify(now) }];
  }),
};
