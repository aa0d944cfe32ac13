import { describeParameter, parameterChanges } from "../states/parameter-changes.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A parameter the operation takes no more, an optional one too. */
export const parameterRemoved: Rule = {
  kind: "parameter-removed",
  bump: "major",
  change: "a parameter is gone, an optional one too",
  why: "an object literal that names it does not compile",
  oasdiff: ["request-parameter-removed", "request-parameter-removed-with-deprecation", "request-property-removed"],
  find: inEachPair((pair) => {
    const { removed } = parameterChanges(pair);
    return removed.map((one) => ({
      where: one.name,
      text: `the parameter ${one.name} is gone`,
      before: describeParameter(one),
    }));
  }),
};
