import type { Rule } from "./rule.ts";
import { inEachParameter } from "./parameter-rule.ts";

/** A parameter a call may leave out now. */
export const parameterBecameOptional: Rule = {
  kind: "parameter-became-optional",
  bump: "minor",
  change: "a parameter is optional now",
  why: "a call may leave it out",
  oasdiff: ["request-parameter-became-optional", "request-property-became-optional"],
  find: inEachParameter(({ before, after }) => {
    return before.required && !after.required ? `the parameter ${after.name} is optional now` : undefined;
  }),
};
