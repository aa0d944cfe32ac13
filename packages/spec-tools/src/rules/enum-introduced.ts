import { listValues } from "../states/parameter-changes.ts";
import { typeOf } from "../states/type-of.ts";
import type { Rule } from "./rule.ts";
import { inEachParameter } from "./parameter-rule.ts";

/** A list of values for a parameter that took any before. */
export const enumIntroduced: Rule = {
  kind: "enum-introduced",
  bump: "major",
  change: "a parameter takes listed values alone",
  why: "calls that give any other value do not compile",
  oasdiff: [
    "request-parameter-became-enum",
    "request-property-became-enum",
    // It tells each of the values as well.
    "request-parameter-enum-value-added",
    "request-property-enum-value-added",
  ],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum !== undefined || after.enum === undefined || typeOf(before) !== typeOf(after)) return undefined;
    return `the parameter ${name} takes ${listValues(after.enum)} alone now`;
  }),
};
