import { isDeepStrictEqual } from "node:util";
import { type ParameterSchema, valueSchema } from "../../definitions/operation.ts";
import { serializeLossless } from "../../lib/json.ts";
import { listValues, typescriptType } from "../snapshot/parameter-changes.ts";
import { inEachParameter, type Rule } from "./rule.ts";

/** Reports a parameter whose TypeScript type changed. */
export const parameterTypeChanged: Rule = {
  kind: "parameter-type-changed",
  bump: "major",
  change: "a parameter has a different type",
  why: "values of the old type do not compile",
  oasdiff: [
    "request-parameter-type-changed",
    "request-parameter-type-generalized",
    "request-parameter-property-type-changed",
    "request-parameter-property-type-generalized",
    "request-parameter-property-type-specialized",
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
    if (was === now) return undefined;
    const { enum: values } = valueSchema(after.schema);
    const replacement = values === undefined ? now : listValues(values);
    return { text: `the parameter ${after.name} changed from ${was} to ${now}`, replacement };
  }),
};

/** Reports a changed default, i.e. the value the API uses if a call leaves the parameter out. */
export const parameterDefaultChanged: Rule = {
  kind: "parameter-default-changed",
  bump: "minor",
  change: "the default of a parameter was added, changed or removed",
  why: "calls that leave it out may get a different response; the client never sends a default",
  oasdiff: [
    "request-parameter-default-value-changed",
    "request-parameter-default-value-added",
    "request-parameter-default-value-removed",
    "request-property-default-value-changed",
    "request-property-default-value-added",
    "request-property-default-value-removed",
  ],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    // If the type changed too, the default belongs to that change.
    if (isDeepStrictEqual(before.default, after.default) || typescriptType(before) !== typescriptType(after))
      return undefined;
    const [was, now] = [before, after].map(({ default: initial }) => describeDefault(initial));
    if (after.default === undefined) return `the parameter ${name} no longer has a default; it was ${was}`;
    if (before.default === undefined) return `the parameter ${name} now has the default ${now}`;
    return `the default of ${name} changed from ${was} to ${now}`;
  }),
};

function describeDefault(initial: ParameterSchema["default"]): string {
  return initial === undefined ? "" : serializeLossless(initial);
}

/** Reports a parameter whose JSON type or format changed while its TypeScript type stayed the same. */
export const parameterNumberChanged: Rule = {
  kind: "parameter-number-changed",
  bump: "none",
  change: "a parameter changed between integer and number, or its format changed",
  why: "TypeScript has one type for both",
  oasdiff: [
    "request-parameter-type-changed",
    "request-parameter-type-generalized",
    "request-parameter-property-type-changed",
    "request-parameter-property-type-generalized",
    "request-parameter-property-type-specialized",
    "request-property-type-changed",
    "request-property-type-generalized",
  ],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (typescriptType(before) !== typescriptType(after)) return undefined;
    const [was, now] = [valueSchema(before), valueSchema(after)];
    // Of the types with one name, only integer and number differ.
    if (was.type !== now.type) return `the parameter ${name} changed from ${was.type} to ${now.type}`;
    if (was.format === now.format) return undefined;
    const change = now.format === undefined ? "no longer has a format" : `now has the format ${now.format}`;
    return `the parameter ${name} ${change}`;
  }),
};
