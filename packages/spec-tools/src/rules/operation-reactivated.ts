import { isTombstone } from "../states/state-pair.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** An operation the publisher advises against no more. */
export const operationReactivated: Rule = {
  kind: "operation-reactivated",
  bump: "patch",
  change: "an operation is deprecated no more",
  why: "editors no longer strike the method out",
  oasdiff: ["endpoint-reactivated"],
  find: inEachPair(({ before, after }) => {
    const isReactivated = before.deprecated && !after.deprecated && !isTombstone(after);
    return isReactivated ? [{ where: "", text: "deprecated no more" }] : [];
  }),
};
