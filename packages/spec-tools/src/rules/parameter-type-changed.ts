import { typeOf } from "../states/type-of.ts";
import type { Rule } from "./rule.ts";
import { inEachParameter } from "./parameter-rule.ts";

/** A parameter that takes values of another type. */
export const parameterTypeChanged: Rule = {
  kind: "parameter-type-changed",
  bump: "major",
  change: "a parameter has another type",
  why: "values of the old type do not compile",
  oasdiff: [
    "request-parameter-type-changed",
    "request-parameter-type-generalized",
    "request-property-type-changed",
    "request-property-type-generalized",
    "request-parameter-enum-value-removed",
    "request-parameter-enum-value-added",
    "request-parameter-became-enum",
    "request-parameter-default-value-changed",
    "request-parameter-default-value-added",
    "request-parameter-default-value-removed",
    "request-property-enum-value-removed",
    "request-property-enum-value-added",
    "request-property-became-enum",
    "request-property-default-value-changed",
    "request-property-default-value-added",
    "request-property-default-value-removed",
  ],
  find: inEachParameter(({ before, after }) => {
    const [was, now] = [typeOf(before.schema), typeOf(after.schema)];
    return was === now ? undefined : `the parameter ${after.name} takes a ${now} now, not a ${was}`;
  }),
};
