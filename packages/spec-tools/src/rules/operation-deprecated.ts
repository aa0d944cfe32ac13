import { replacementOf } from "../states/replacement-of.ts";
import { isTombstone } from "../states/state-pair.ts";
import { atOperation, type Rule } from "./rule.ts";

/** An operation the publisher advises against now. */
export const operationDeprecated: Rule = {
  kind: "operation-deprecated",
  bump: "minor",
  change: "an operation is deprecated now",
  why: "editors strike the method out",
  oasdiff: ["endpoint-deprecated", "api-deprecated-sunset-missing", "endpoint-deprecated-with-sunset"],
  find: ({ pairs, head }) => {
    return pairs
      .filter(({ before, after }) => after.deprecated && !before.deprecated && !isTombstone(after))
      .map(({ after }) => atOperation(after, { where: "", text: "deprecated", ...replacementOf(after, head) }));
  },
};
