import type { Rule } from "./rule.ts";
import { inEachParameter } from "./parameter-rule.ts";

/** A parameter no call may leave out any more. */
export const parameterBecameRequired: Rule = {
  kind: "parameter-became-required",
  bump: "major",
  change: "a parameter is required now",
  why: "calls that leave it out fail",
  oasdiff: [
    "request-parameter-became-required",
    "request-property-became-required",
    "request-property-became-required-with-default",
  ],
  find: inEachParameter(({ before, after }) => {
    return after.required && !before.required ? `the parameter ${after.name} is required now` : undefined;
  }),
};
