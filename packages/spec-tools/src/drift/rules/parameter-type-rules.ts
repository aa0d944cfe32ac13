import { typescriptType } from "../snapshot/parameter-changes.ts";
import { inEachParameter, type Rule } from "./rule.ts";

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
    const [was, now] = [typescriptType(before.schema), typescriptType(after.schema)];
    return was === now ? undefined : `the parameter ${after.name} takes a ${now} now, not a ${was}`;
  }),
};

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
    if (before.default === after.default || typescriptType(before) !== typescriptType(after)) return undefined;
    if (after.default === undefined)
      return `the parameter ${name} has no default any more (was ${JSON.stringify(before.default)})`;
    const was = before.default === undefined ? "none" : JSON.stringify(before.default);
    return `the default of ${name} is ${JSON.stringify(after.default)} (was ${was})`;
  }),
};

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
