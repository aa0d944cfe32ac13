import { typeOf } from "../states/type-of.ts";
import type { Rule } from "./rule.ts";
import { inEachParameter } from "./parameter-rule.ts";

/** What the publisher takes where a call leaves a parameter out. */
export const parameterDefaultChanged: Rule = {
  kind: "parameter-default-changed",
  bump: "minor",
  change: "a parameter has another default, a new one or none any more",
  why: "calls that leave it out may answer otherwise; the client never sends a default",
  oasdiff: [
    "request-parameter-default-value-changed",
    "request-parameter-default-value-added",
    "request-parameter-default-value-removed",
    "request-property-default-value-changed",
    "request-property-default-value-added",
    "request-property-default-value-removed",
  ],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    // Under another type it is part of that fact.
    if (before.default === after.default || typeOf(before) !== typeOf(after)) return undefined;
    if (after.default === undefined)
      return `the parameter ${name} has no default any more (was ${JSON.stringify(before.default)})`;
    const was = before.default === undefined ? "none" : JSON.stringify(before.default);
    return `the default of ${name} is ${JSON.stringify(after.default)} (was ${was})`;
  }),
};
