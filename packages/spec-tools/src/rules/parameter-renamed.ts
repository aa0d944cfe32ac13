import { describeParameter, parameterChanges } from "../states/parameter-changes.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A parameter with another name that takes the same. */
export const parameterRenamed: Rule = {
  kind: "parameter-renamed",
  bump: "major",
  change: "a parameter is gone, and a new one takes the same",
  why: "an object literal that names the old one does not compile",
  oasdiff: [
    "request-parameter-removed",
    "request-parameter-removed-with-deprecation",
    "new-optional-request-parameter",
    "new-required-request-parameter",
    "request-property-removed",
    "new-required-request-property",
    "new-required-request-property-with-default",
    "new-optional-request-property",
  ],
  find: inEachPair((pair) => {
    return parameterChanges(pair).renamed.map(({ before, after }) => {
      const sides = {
        before: `${before.name}: ${describeParameter(before)}`,
        after: `${after.name}: ${describeParameter(after)}`,
      };
      return { where: before.name, text: `the parameter ${before.name} is called ${after.name} now`, ...sides };
    });
  }),
};
