import { listValues } from "../states/parameter-changes.ts";
import { typeOf } from "../states/type-of.ts";
import type { Rule } from "./rule.ts";
import { inEachParameter } from "./parameter-rule.ts";

/** A value a parameter takes no more. */
export const enumValueRemoved: Rule = {
  kind: "enum-value-removed",
  bump: "major",
  change: "a parameter takes a value no more",
  why: "calls that give it do not compile",
  oasdiff: ["request-parameter-enum-value-removed", "request-property-enum-value-removed"],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum === undefined || after.enum === undefined || typeOf(before) !== typeOf(after)) return undefined;
    const removed = before.enum.filter((value) => after.enum?.includes(value) !== true);
    return removed.length === 0 ? undefined : `the parameter ${name} takes ${listValues(removed)} no more`;
  }),
};
