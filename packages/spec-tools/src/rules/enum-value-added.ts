import { listValues } from "../states/parameter-changes.ts";
import { typeOf } from "../states/type-of.ts";
import type { Rule } from "./rule.ts";
import { inEachParameter } from "./parameter-rule.ts";

/** A value a parameter did not take before. */
export const enumValueAdded: Rule = {
  kind: "enum-value-added",
  bump: "minor",
  change: "a parameter takes another value",
  why: "a call may give it",
  oasdiff: ["request-parameter-enum-value-added", "request-property-enum-value-added"],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum === undefined || after.enum === undefined || typeOf(before) !== typeOf(after)) return undefined;
    const added = after.enum.filter((value) => before.enum?.includes(value) !== true);
    return added.length === 0 ? undefined : `the parameter ${name} takes ${listValues(added)} too`;
  }),
};
