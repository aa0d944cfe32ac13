import { inEachPair, type Rule } from "./rule.ts";
import { isTombstone } from "../states/state-pair.ts";

/** An operation that was gone and is published again. */
export const operationReturned: Rule = {
  kind: "operation-returned",
  bump: "patch",
  change: "an operation that was gone is published again",
  why: "it is deprecated no more; it was never out of the client",
  oasdiff: ["endpoint-added"],
  find: inEachPair(({ before, after }) => {
    if (!isTombstone(before) || isTombstone(after)) return [];
    return [{ where: "", text: "published again", after: after.summary ?? after.id }];
  }),
};
