import { listValues, typescriptType } from "../snapshot/parameter-changes.ts";
import { inEachParameter, type Rule } from "./rule.ts";

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
    if (before.enum !== undefined || after.enum === undefined || typescriptType(before) !== typescriptType(after))
      return undefined;
    return `the parameter ${name} takes ${listValues(after.enum)} alone now`;
  }),
};

/** A value a parameter takes no more. */
export const enumValueRemoved: Rule = {
  kind: "enum-value-removed",
  bump: "major",
  change: "a parameter takes a value no more",
  why: "calls that give it do not compile",
  oasdiff: ["request-parameter-enum-value-removed", "request-property-enum-value-removed"],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum === undefined || after.enum === undefined || typescriptType(before) !== typescriptType(after))
      return undefined;
    const removed = before.enum.filter((value) => after.enum?.includes(value) !== true);
    return removed.length === 0 ? undefined : `the parameter ${name} takes ${listValues(removed)} no more`;
  }),
};

/** A value a parameter did not take before. */
export const enumValueAdded: Rule = {
  kind: "enum-value-added",
  bump: "minor",
  change: "a parameter takes another value",
  why: "a call may give it",
  oasdiff: ["request-parameter-enum-value-added", "request-property-enum-value-added"],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum === undefined || after.enum === undefined || typescriptType(before) !== typescriptType(after))
      return undefined;
    const added = after.enum.filter((value) => before.enum?.includes(value) !== true);
    return added.length === 0 ? undefined : `the parameter ${name} takes ${listValues(added)} too`;
  }),
};

/** A parameter that takes any value where it took listed ones. */
export const enumDropped: Rule = {
  kind: "enum-dropped",
  bump: "minor",
  change: "a parameter takes any value now",
  why: "the old values are among them",
  oasdiff: ["request-parameter-enum-value-removed", "request-property-enum-value-removed"],
  find: inEachParameter(({ before: { schema: before }, after: { name, schema: after } }) => {
    if (before.enum === undefined || after.enum !== undefined || typescriptType(before) !== typescriptType(after))
      return undefined;
    return `the parameter ${name} takes any ${typescriptType(after)} now`;
  }),
};
