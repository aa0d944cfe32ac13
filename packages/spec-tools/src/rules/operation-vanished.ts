import { replacementOf } from "../states/replacement-of.ts";
import { isTombstone } from "../states/state-pair.ts";
import { atOperation, type Rule } from "./rule.ts";

/** An operation that is published no more, and stays in the client. */
export const operationVanished: Rule = {
  kind: "operation-vanished",
  bump: "none",
  change: "an operation is published no more",
  why: "its tombstone stays: deprecated, typed, callable; most come back",
  oasdiff: [
    "api-path-removed-without-deprecation",
    "api-path-removed-with-deprecation",
    "api-removed-without-deprecation",
    "api-removed-with-deprecation",
  ],
  find: ({ pairs, head }) => {
    return pairs
      .filter(({ before, after }) => isTombstone(after) && !isTombstone(before))
      .map(({ before, after }) => {
        const what = { where: "", text: "published no more; it stays in the client, deprecated" };
        return atOperation(after, { ...what, before: before.summary ?? before.id, ...replacementOf(after, head) });
      });
  },
};
