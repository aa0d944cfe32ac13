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

/** Another way to walk through pages. */
export const pagingChanged: Rule = {
  kind: "paging-changed",
  bump: "patch",
  change: "the operation pages otherwise",
  why: "`pages` minds it; calls stay as they are",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.built["x-paging"], after.built["x-paging"]];
    // Where items come or go, that is the fact.
    if (was === undefined || now === undefined || (was.items === undefined) !== (now.items === undefined)) return [];
    const [first, second] = [JSON.stringify(was), JSON.stringify(now)];
    return first === second ? [] : [{ where: now.parameter, text: "pages otherwise", before: first, after: second }];
  }),
};
