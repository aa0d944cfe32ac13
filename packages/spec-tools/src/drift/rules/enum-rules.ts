import { type Scalar, valueSchema } from "../../definitions/operation.ts";
import { listValues, type ParameterPair, typescriptType } from "../snapshot/parameter-changes.ts";
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
  find: inEachParameter((parameter) => {
    const { was, now } = valuesOf(parameter);
    if (was !== undefined || now === undefined) return undefined;
    const values = listValues(now);
    return { text: `the parameter ${parameter.after.name} now accepts only ${values}`, replacement: values };
  }),
};

/** Reports values that a parameter no longer accepts, together with those that it newly accepts. */
export const enumValueRemoved: Rule = {
  kind: "enum-value-removed",
  bump: "major",
  change: "a parameter no longer accepts a value, with or without new values",
  why: "calls that pass it do not compile",
  oasdiff: [
    "request-parameter-enum-value-removed",
    "request-property-enum-value-removed",
    // The new values of the same parameter are part of this change.
    "request-parameter-enum-value-added",
    "request-property-enum-value-added",
  ],
  find: inEachParameter((parameter) => {
    const { added, removed } = enumChanges(parameter);
    if (removed.length === 0) return undefined;
    const { name, schema } = parameter.after;
    const { enum: allowed = [] } = valueSchema(schema);
    const text = `the parameter ${name} no longer accepts ${listValues(removed)}`;
    if (added.length === 0) return { text, replacement: listValues(allowed) };
    return { text: `${text}; it now accepts ${listValues(added)}`, replacement: listValues(added) };
  }),
};

/** Reports values that a parameter newly accepts. */
export const enumValueAdded: Rule = {
  kind: "enum-value-added",
  bump: "minor",
  change: "a parameter accepts a new value",
  why: "calls may pass it",
  oasdiff: ["request-parameter-enum-value-added", "request-property-enum-value-added"],
  find: inEachParameter((parameter) => {
    const { added, removed } = enumChanges(parameter);
    // If values were removed too, enum-value-removed reports both lists as one change.
    if (added.length === 0 || removed.length > 0) return undefined;
    return `the parameter ${parameter.after.name} now also accepts ${listValues(added)}`;
  }),
};

interface EnumChanges {
  readonly added: readonly Scalar[];
  readonly removed: readonly Scalar[];
}

/** The values that a parameter newly or no longer accepts. Both are empty if only one snapshot lists values. */
function enumChanges(parameter: ParameterPair): EnumChanges {
  const { was, now } = valuesOf(parameter);
  if (was === undefined || now === undefined) return { added: [], removed: [] };
  return {
    added: now.filter((value) => !was.includes(value)),
    removed: was.filter((value) => !now.includes(value)),
  };
}

/** The values that both snapshots list for a parameter, or for the items of a list. */
interface ListedValues {
  readonly was?: readonly Scalar[] | undefined;
  readonly now?: readonly Scalar[] | undefined;
}

// If the type changed too, the values belong to that change.
function valuesOf({ before: { schema: before }, after: { schema: after } }: ParameterPair): ListedValues {
  if (typescriptType(before) !== typescriptType(after)) return {};
  return { was: valueSchema(before).enum, now: valueSchema(after).enum };
}

/** Reports a parameter that accepted listed values and now accepts any. */
export const enumDropped: Rule = {
  kind: "enum-dropped",
  bump: "minor",
  change: "a parameter that accepted only listed values now accepts any value",
  why: "the old values are still accepted",
  oasdiff: ["request-parameter-enum-value-removed", "request-property-enum-value-removed"],
  find: inEachParameter((parameter) => {
    const { was, now } = valuesOf(parameter);
    if (was === undefined || now !== undefined) return undefined;
    const { name, schema } = parameter.after;
    return `the parameter ${name} now accepts any ${typescriptType(valueSchema(schema))}`;
  }),
};
