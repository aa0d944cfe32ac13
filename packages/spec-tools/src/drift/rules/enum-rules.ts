import { listValues, typescriptType } from "../snapshot/parameter-changes.ts";
import { inEachParameter, type Rule } from "./rule.ts";

/** Reports a parameter that accepted any value and now has a list of values. */
export const enumIntroduced: Rule = {
  kind: "enum-introduced",
  bump: "major",
  change: "a parameter that accepted any value now accepts only listed values",
  why: "calls that pass another value do not compile",
  oasdiff: [
    "request-parameter-became-enum",
    "request-property-became-enum",
    // oasdiff also reports each of the values.
    "request-parameter-enum-value-added",
    "request-property-enum-value-added",
  ],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum !== undefined || after.enum === undefined || typescriptType(before) !== typescriptType(after))
      return undefined;
    return `the parameter ${name} now accepts only ${listValues(after.enum)}`;
  }),
};

/** Reports values that a parameter no longer accepts. */
export const enumValueRemoved: Rule = {
  kind: "enum-value-removed",
  bump: "major",
  change: "a parameter no longer accepts a value",
  why: "calls that pass it do not compile",
  oasdiff: ["request-parameter-enum-value-removed", "request-property-enum-value-removed"],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum === undefined || after.enum === undefined || typescriptType(before) !== typescriptType(after))
      return undefined;
    const removed = before.enum.filter((value) => after.enum?.includes(value) !== true);
    return removed.length === 0 ? undefined : `the parameter ${name} no longer accepts ${listValues(removed)}`;
  }),
};

/** Reports values that a parameter newly accepts. */
export const enumValueAdded: Rule = {
  kind: "enum-value-added",
  bump: "minor",
  change: "a parameter accepts a new value",
  why: "calls may pass it",
  oasdiff: ["request-parameter-enum-value-added", "request-property-enum-value-added"],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum === undefined || after.enum === undefined || typescriptType(before) !== typescriptType(after))
      return undefined;
    const added = after.enum.filter((value) => before.enum?.includes(value) !== true);
    return added.length === 0 ? undefined : `the parameter ${name} now also accepts ${listValues(added)}`;
  }),
};

/** Reports a parameter that accepted listed values and now accepts any. */
export const enumDropped: Rule = {
  kind: "enum-dropped",
  bump: "minor",
  change: "a parameter that accepted only listed values now accepts any value",
  why: "the old values are still accepted",
  oasdiff: ["request-parameter-enum-value-removed", "request-property-enum-value-removed"],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum === undefined || after.enum !== undefined || typescriptType(before) !== typescriptType(after))
      return undefined;
    return `the parameter ${name} now accepts any ${typescriptType(after)}`;
  }),
};
