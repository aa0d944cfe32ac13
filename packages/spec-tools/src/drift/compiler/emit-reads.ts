import type { Components, Schema } from "../../lib/schema.ts";
import { quoteKey } from "../../lib/text.ts";
import { type Alternatives, alternativesOf } from "./alternatives.ts";
import type { OperationLine } from "./emit-calls.ts";
import { type HeadType, type Step, stepInto } from "./head-type.ts";

/** The components of both documents, and what of them was read already. */
export interface Reading {
  readonly base: Components;
  readonly head: Components;
  /**
   * Pairs of an old component and the new type in its place. Each is read once: what the compiler says of it is the same
   * wherever it stands. So types that refer to each other end, and shared ones do not multiply.
   */
  readonly read: Set<string>;
}

/** A value of the old type, and how the program gets at it. */
export interface ReadTarget {
  readonly schema: Schema;
  readonly headType: HeadType;
  /** An expression that gives the value. */
  readonly value: string;
  /** The variable it goes into; those below begin with its name. */
  readonly variable: string;
  readonly where: string;
  /** Whether it may be left out. Default: no. */
  readonly optional?: boolean;
}

/** What a program that never sees more of an object than that it is one holds it as. An array is none. */
const ANY_OBJECT = "Record<string, unknown>";

/**
 * Reads everything in a value. Each leaf is held against the old type written out, as a variable of that type would;
 * what holds others is first held against the kinds of value it was, then read below, guarded against what it could be.
 *
 * So a place that may now be null or missing breaks, be it text or an object: code that passes it on does, even where code
 * that only looks below it, by `?.`, does not. A new alternative breaks as well, and so does a new value of an enum in
 * `data`. An alternative that is gone breaks only what had been read of it.
 */
export function emitReads(reading: Reading, target: ReadTarget): OperationLine[] {
  const { schema, value, variable, where, optional = false } = target;
  const what = alternativesOf(schema, reading.base);
  const leaf = leafCode(what, reading.base);
  if (leaf !== undefined) return [{ code: `${value} satisfies ${orUndefined(leaf, optional)};`, where }];
  const kinds = orUndefined(kindsCode(what, variable), optional);
  return [
    { code: `const ${variable} = ${value};`, where },
    { code: `${variable} satisfies ${kinds};`, where },
    { code: `if (${variable} !== undefined && ${variable} !== null) {`, where },
    ...readItems(reading, target, what),
    ...readObject(reading, target, what),
    { code: "}", where },
  ];
}

function readItems(reading: Reading, target: ReadTarget, { items, scalars, objects }: Alternatives): OperationLine[] {
  if (items === undefined) return [];
  const { variable, where } = target;
  const alone = scalars.length === 0 && objects.length === 0;
  const inner = below(reading, target, "items", { schema: items, value: `${variable}_item`, where: `${where}[]` });
  return [
    { code: alone ? "{" : `if (Array.isArray(${variable})) {`, where },
    { code: `for (const ${variable}_item of ${variable}) {`, where },
    ...emitReads(reading, inner),
    { code: "}}", where },
  ];
}

// Objects of two types cannot be told apart by a program either: of those only that they are objects is used.
function readObject(reading: Reading, target: ReadTarget, what: Alternatives): OperationLine[] {
  const [object] = what.objects;
  if (object === undefined || what.objects.length > 1) return [];
  if (object.component !== undefined) {
    const pair = `${object.component} ${target.headType.key}`;
    if (reading.read.has(pair)) return [];
    reading.read.add(pair);
  }
  const { variable, where } = target;
  const others = what.scalars.map((code) => `typeof ${variable} !== "${typeName(code)}"`);
  const guards = what.items === undefined ? others : [...others, `!Array.isArray(${variable})`];
  return [
    { code: guards.length === 0 ? "{" : `if (${guards.join(" && ")}) {`, where },
    ...readFields(reading, target, object.schema),
    ...readValues(reading, target, object.schema),
    { code: "}", where },
  ];
}

function readFields(reading: Reading, target: ReadTarget, { properties = {}, required = [] }: Schema): OperationLine[] {
  return Object.entries(properties).flatMap(([field, schema], index) => {
    const key = quoteKey(field);
    const value = `${target.variable}${key}`;
    const where = target.where === "" ? key.replace(/^\./, "") : `${target.where}${key}`;
    const inner = below(reading, target, { field }, { schema, value, where, index });
    return emitReads(reading, { ...inner, optional: !required.includes(field) });
  });
}

// Of an object that may hold anything, no key is used that is not known: the day its fields are known breaks nothing.
function readValues(reading: Reading, target: ReadTarget, { additionalProperties }: Schema): OperationLine[] {
  if (typeof additionalProperties !== "object") return [];
  const value = `${target.variable}[value<string>()]`;
  const where = `${target.where}.*`;
  return emitReads(reading, below(reading, target, "values", { schema: additionalProperties, value, where }));
}

function below(
  { head }: Reading,
  { variable, headType }: ReadTarget,
  step: Step,
  inner: Pick<ReadTarget, "schema" | "value" | "where"> & { readonly index?: number },
): ReadTarget {
  const { index = "all", ...rest } = inner;
  return { ...rest, variable: `${variable}_${index}`, headType: stepInto(headType, step, head) };
}

// Undefined where something is inside that has to be read by itself.
function leafCode(what: Alternatives, components: Components): string | undefined {
  if (what.unknown) return "unknown";
  if (what.objects.length > 0) return undefined;
  const items = what.items && leafCode(alternativesOf(what.items, components), components);
  if (what.items !== undefined && items === undefined) return undefined;
  return union(what, items && `(${items})[]`);
}

function kindsCode(what: Alternatives, variable: string): string {
  const objects = what.objects.map(({ schema }) => {
    const { properties = {}, additionalProperties } = schema;
    const hasFields = Object.keys(properties).length > 0 || typeof additionalProperties === "object";
    return hasFields ? `Held<typeof ${variable}>` : ANY_OBJECT;
  });
  return union(what, what.items && "readonly unknown[]", ...objects);
}

function union({ scalars, nullable }: Alternatives, ...others: (string | undefined)[]): string {
  const codes = [...scalars, ...others.flatMap((code) => code ?? []), ...(nullable ? ["null"] : [])];
  return codes.length === 0 ? "never" : [...new Set(codes)].join(" | ");
}

function orUndefined(code: string, optional: boolean): string {
  return optional ? `${code} | undefined` : code;
}

function typeName(scalar: string): string {
  if (scalar.startsWith('"')) return "string";
  return /^-?\d/.test(scalar) ? "number" : scalar;
}
