import { describeParameter, parameterChanges } from "../states/parameter-changes.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A parameter every call has to give. */
export const requiredParameterAdded: Rule = {
  kind: "required-parameter-added",
  bump: "major",
  change: "a required parameter is new",
  why: "calls lack it",
  oasdiff: [
    "new-required-request-parameter",
    "new-required-request-property",
    "new-required-request-property-with-default",
  ],
  find: inEachPair((pair) => {
    const added = parameterChanges(pair).added.filter(({ required }) => required);
    return added.map((one) => ({
      where: one.name,
      text: `the parameter ${one.name} is new and required`,
      after: describeParameter(one),
    }));
  }),
};
