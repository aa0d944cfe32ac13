import type { Rule } from "./rule.ts";
import { inEachParameter } from "./parameter-rule.ts";

/** A parameter that is another kind of the same type of TypeScript. */
export const parameterNumberChanged: Rule = {
  kind: "parameter-number-changed",
  bump: "none",
  change: "a parameter is an integer and was a number, or the other way round, or has another format",
  why: "both are the same type of TypeScript",
  oasdiff: [
    "request-parameter-type-changed",
    "request-parameter-type-generalized",
    "request-property-type-changed",
    "request-property-type-generalized",
  ],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    const isNumber =
      before.type !== after.type && [before, after].every(({ type }) => type === "integer" || type === "number");
    if (isNumber) return `the parameter ${name} is of type ${after.type} now`;
    const isFormat = before.type === after.type && before.format !== after.format;
    return isFormat
      ? `the parameter ${name} has ${after.format === undefined ? "no format" : `the format ${after.format}`} now`
      : undefined;
  }),
};
