import type { Components, Schema } from "../../lib/schema.ts";
import { quoteKey } from "../../lib/text.ts";
import { type Alternatives, alternativesOf } from "./alternatives.ts";
import type { OperationLine } from "./emit-calls.ts";
import { type HeadType, type Step, stepInto } from "./head-type.ts";

/** The components of both documents, and the types that the program already reads. */
export interface Reading {
  readonly base: Components;
  readonly head: Components;
  /**
   * Pairs of an old component and its new type. Each pair is read once, because its errors are the same at every path. So
   * the program stays finite for recursive types, and small for shared ones.
   */
  readonly read: Set<string>;
}

/** A value of the old type, and how the program accesses it. */
export interface ReadTarget {
  readonly schema: Schema;
  readonly headType: HeadType;
  /** The expression that yields the value. */
  readonly value: string;
  /** The variable for the value. The variables of nested values begin with its name. */
  readonly variable: string;
  readonly where: string;
  /** Whether the field may be missing. Default: false. */
  readonly optional?: boolean;
}

/**
 * Emits code that reads everything in a value. A value without objects is checked against its old type, as an assignment to
 * a variable of that type would. A value with objects is first checked against its old kinds (object, array, string …); then
 * its content is read, behind guards that exclude the other kinds.
 *
 * So a string or an object that may now be null or missing breaks: code that passes it on fails, even if code that only reads
 * its fields with `?.` does not. A new alternative breaks too, and so does a new enum value in `data`. A removed alternative
 * breaks only the code that read it.
 */
export function emitReads(reading: Reading, target: ReadTarget): OperationLine[] {
  const { schema, value, variable, where, optional = false } = target;
  const alternatives = alternativesOf(schema, reading.base);
  const leaf = leafCode(alternatives, reading.base);
  if (leaf !== undefined) return [{ code: `${value} satisfies ${orUndefined(leaf, optional)};`, where }];
  const kinds = orUndefined(kindsCode(alternatives, variable), optional);
  return [
    { code: `const ${variable} = ${value};`, where },
    { code: `${variable} satisfies ${kinds};`, where },
    { code: `if (${variable} !== undefined && ${variable} !== null) {`, where },
    ...readItems(reading, target, alternatives),
    ...readObject(reading, target, alternatives),
    { code: "}", where },
  ];
}

function readItems(reading: Reading, target: ReadTarget, { items, scalars, objects }: Alternatives): OperationLine[] {
  if (items === undefined) return [];
  const { variable, where } = target;
  const isOnlyArray = scalars.length === 0 && objects.length === 0;
  const inner = below(reading, target, "items", { schema: items, value: `${variable}_item`, where: `${where}[]` });
  return [
    { code: isOnlyArray ? "{" : `if (Array.isArray(${variable})) {`, where },
    { code: `for (const ${variable}_item of ${variable}) {`, where },
    ...emitReads(reading, inner),
    { code: "}}", where },
  ];
}

// Code cannot distinguish two object types, so it does not read their fields.
function readObject(reading: Reading, target: ReadTarget, alternatives: Alternatives): OperationLine[] {
  const [object] = alternatives.objects;
  if (object === undefined || alternatives.objects.length > 1) return [];
  if (object.component !== undefined) {
    const pair = `${object.component} ${target.headType.key}`;
    if (reading.read.has(pair)) return [];
    reading.read.add(pair);
  }
  const { variable, where } = target;
  const others = alternatives.scalars.map((code) => `typeof ${variable} !== "${typeName(code)}"`);
  const guards = alternatives.items === undefined ? others : [...others, `!Array.isArray(${variable})`];
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

// Unknown keys of an open object are never read, so that declaring its fields later breaks nothing.
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

// Undefined if the value contains objects, whose fields are read separately.
function leafCode(alternatives: Alternatives, components: Components): string | undefined {
  if (alternatives.unknown) return "unknown";
  if (alternatives.objects.length > 0) return undefined;
  const items = alternatives.items && leafCode(alternativesOf(alternatives.items, components), components);
  if (alternatives.items !== undefined && items === undefined) return undefined;
  return union(alternatives, items && `(${items})[]`);
}

function kindsCode(alternatives: Alternatives, variable: string): string {
  const objects = alternatives.objects.map(({ schema }) => {
    const { properties = {}, additionalProperties } = schema;
    const hasFields = Object.keys(properties).length > 0 || typeof additionalProperties === "object";
    return `${hasFields ? "ObjectWithFields" : "AnyObject"}<typeof ${variable}>`;
  });
  return union(alternatives, alternatives.items && "readonly unknown[]", ...objects);
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
