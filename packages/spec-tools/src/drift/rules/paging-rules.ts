import { serializeLossless } from "../../lib/json.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** Reports a method that lost `pages` or `items`. */
export const pagingRemoved: Rule = {
  kind: "paging-removed",
  bump: "major",
  change: "the pagination of the operation, or the path of its items, is no longer known",
  why: "the method no longer has `pages` or `items`",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.built["x-paging"], after.built["x-paging"]];
    if (was === undefined || (now !== undefined && (now.items !== undefined || was.items === undefined))) return [];
    const text = `the method no longer has ${now === undefined ? "pages()" : "items()"}`;
    return [{ where: was.parameter, text, before: serializeLossless(was) }];
  }),
};

/** Reports a method that gained `pages` or `items`. */
export const pagingAdded: Rule = {
  kind: "paging-added",
  bump: "minor",
  change: "the pagination of the operation, or the path of its items, is now known",
  why: "the method now has `pages` or `items`",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.built["x-paging"], after.built["x-paging"]];
    if (now === undefined || (was !== undefined && (was.items !== undefined || now.items === undefined))) return [];
    const text = `the method now has ${was === undefined ? "pages()" : "items()"}`;
    return [{ where: now.parameter, text, after: serializeLossless(now) }];
  }),
};

/** Reports changed pagination facts, e.g. another first page. */
export const pagingChanged: Rule = {
  kind: "paging-changed",
  bump: "patch",
  change: "the pagination of the operation changed",
  why: "`pages` and `items` follow the new pagination; calls stay the same",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.built["x-paging"], after.built["x-paging"]];
    // If `items` was added or removed, paging-added or paging-removed reports it.
    if (was === undefined || now === undefined || (was.items === undefined) !== (now.items === undefined)) return [];
    const [first, second] = [serializeLossless(was), serializeLossless(now)];
    return first === second
      ? []
      : [{ where: now.parameter, text: "the pagination changed; calls stay the same", before: first, after: second }];
  }),
};
