import { replacementOf } from "../states/replacement-of.ts";
import { atOperation, type Rule } from "./rule.ts";

/** An operation of which nothing is left, not even its tombstone. */
export const operationRemoved: Rule = {
  kind: "operation-removed",
  bump: "major",
  change: "an operation is gone with its tombstone",
  why: "its method is gone",
  oasdiff: [
    "api-path-removed-without-deprecation",
    "api-path-removed-with-deprecation",
    "api-removed-without-deprecation",
    "api-removed-with-deprecation",
  ],
  find: ({ removed, head }) => {
    return removed.map((operation) => {
      const what = { where: "", text: "gone from the client", before: operation.summary ?? operation.id };
      return atOperation(operation, { ...what, ...replacementOf(operation, head) });
    });
  },
};
