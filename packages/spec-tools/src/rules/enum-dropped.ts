import { typeOf } from "../states/type-of.ts";
import type { Rule } from "./rule.ts";
import { inEachParameter } from "./parameter-rule.ts";

/** A parameter that takes any value where it took listed ones. */
export const enumDropped: Rule = {
  kind: "enum-dropped",
  bump: "minor",
  change: "a parameter takes any value now",
  why: "the old values are among them",
  oasdiff: ["request-parameter-enum-value-removed", "request-property-enum-value-removed"],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum === undefined || after.enum !== undefined || typeOf(before) !== typeOf(after)) return undefined;
    return `the parameter ${name} takes any ${typeOf(after)} now`;
  }),
};
