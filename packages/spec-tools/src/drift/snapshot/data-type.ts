import type { Components, Schema } from "../../lib/schema.ts";

/** The alternatives of a value, as TypeScript distinguishes them. No alternative means that any value is allowed. */
export interface DataType {
  /** Some of `null`, `string`, `number` and `boolean`, sorted. */
  readonly scalars: readonly string[];
  readonly items: Schema | undefined;
  /** The type of each value of a map. */
  readonly values: Schema | undefined;
  readonly fields: Readonly<Record<string, Schema>> | undefined;
  /** The component that declares the fields, if any. */
  readonly component: string | undefined;
}

/** Whether no alternative is known. */
export function isUnknown({ scalars, items, values, fields }: DataType): boolean {
  return scalars.length === 0 && items === undefined && values === undefined && fields === undefined;
}

/** The alternatives of a schema, with references resolved. */
export function dataType(schema: Schema, components: Components): DataType {
  return alternatives(schema, components, undefined, 0).reduce(merge, EMPTY);
}

/** Prints a type in a few words, e.g. `string | null`. */
export function describeType(type: DataType): string {
  if (isUnknown(type)) return "unknown";
  const words = [
    ...type.scalars.filter((kind) => kind !== "null"),
    ...(type.items === undefined ? [] : ["array"]),
    ...(type.values === undefined ? [] : ["map"]),
    ...(type.fields === undefined ? [] : ["object"]),
    ...type.scalars.filter((kind) => kind === "null"),
  ];
  return words.join(" | ");
}

const EMPTY: DataType = {
  scalars: [],
  items: undefined,
  values: undefined,
  fields: undefined,
  component: undefined,
};

const MAX_STEPS = 20;

function alternatives(schema: Schema, components: Components, component: string | undefined, step: number): DataType[] {
  const { $ref, anyOf, allOf, type } = schema;
  if (step > MAX_STEPS) return [];
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    return alternatives(components[name] ?? {}, components, name, step + 1);
  }
  const parts = anyOf ?? allOf;
  if (parts !== undefined) return parts.flatMap((part) => alternatives(part, components, component, step + 1));
  const types = Array.isArray(type) ? type : [type];
  return types.map((kind) => kindType(kind, schema, component));
}

function kindType(kind: string | undefined, schema: Schema, component: string | undefined): DataType {
  const { items = {}, properties = {}, additionalProperties } = schema;
  switch (kind) {
    case undefined:
      return EMPTY;
    case "array":
      return { ...EMPTY, items };
    case "object":
      return typeof additionalProperties === "object"
        ? { ...EMPTY, values: additionalProperties }
        : { ...EMPTY, fields: properties, component };
    default:
      return { ...EMPTY, scalars: [kind === "integer" ? "number" : kind] };
  }
}

function merge(a: DataType, b: DataType): DataType {
  return {
    scalars: [...new Set([...a.scalars, ...b.scalars])].toSorted(),
    items: a.items ?? b.items,
    values: a.values ?? b.values,
    fields: a.fields === undefined || b.fields === undefined ? (a.fields ?? b.fields) : { ...b.fields, ...a.fields },
    component: a.component ?? b.component,
  };
}
