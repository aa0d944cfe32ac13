import { describeParameter, parameterChanges } from "../states/parameter-changes.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A parameter a call may leave out. */
export const parameterAdded: Rule = {
  kind: "parameter-added",
  bump: "minor",
  change: "an optional parameter is new",
  why: "a call may give it",
  oasdiff: ["new-optional-request-parameter", "new-optional-request-property"],
  find: inEachPair((pair) => {
    const added = parameterChanges(pair).added.filter(({ required }) => !required);
    return added.map((one) => ({
      where: one.name,
      text: `the parameter ${one.name} is new`,
      after: describeParameter(one),
    }));
  }),
};
