import { inEachPair, type Rule } from "./rule.ts";

/** The address of a definition, which docstrings link to. */
export const sourceMoved: Rule = {
  kind: "source-moved",
  bump: "patch",
  change: "its definition has another address",
  why: "docstrings link to it",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.lock.source, after.lock.source];
    if (was === now) return [];
    return [{ where: "", text: "its docs are at another address", before: was, after: now }];
  }),
};
