import { inEachPair, type Rule } from "./rule.ts";

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
