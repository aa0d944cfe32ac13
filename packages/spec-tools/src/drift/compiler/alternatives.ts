import type { Scalar } from "../../definitions/operation.ts";
import type { Components, Schema } from "../../lib/schema.ts";
import { quoteText } from "../../lib/text.ts";

/** The alternatives of a schema, grouped by how a program distinguishes them. */
export interface Alternatives {
  /** The TypeScript code of the scalar types, enum values included. */
  readonly scalars: readonly string[];
  readonly nullable: boolean;
  /** The schema of the items, if the value may be an array. */
  readonly items?: Schema;
  /** The object types, each with the component that declares it. */
  readonly objects: readonly { readonly schema: Schema; readonly component?: string }[];
  /** Whether any value is allowed. */
  readonly unknown: boolean;
}

const NOTHING: Alternatives = { scalars: [], nullable: false, objects: [], unknown: false };
const ANYTHING: Alternatives = { ...NOTHING, unknown: true };
const SCALARS: ReadonlyMap<string, string> = new Map([
  ["string", "string"],
  ["number", "number"],
  ["integer", "number"],
  ["boolean", "boolean"],
]);
const MAX_STEPS = 20;

/** The alternatives of a schema. References are resolved, and the parts of an `allOf` are merged into one object. */
export function alternativesOf(schema: Schema, components: Components, component?: string, step = 0): Alternatives {
  const { $ref, anyOf, allOf, type } = schema;
  if (step > MAX_STEPS) return ANYTHING;
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    const target = Object.hasOwn(components, name) ? components[name] : undefined;
    return alternativesOf(target ?? {}, components, name, step + 1);
  }
  if (anyOf !== undefined) {
    return unite(anyOf.map((part) => alternativesOf(part, components, undefined, step + 1)));
  }
  if (allOf !== undefined) {
    return joinParts(allOf.map((part) => alternativesOf(part, components, undefined, step + 1)));
  }
  if (schema.enum !== undefined) return { ...NOTHING, scalars: literalsCode(schema.enum), nullable: hasNull(type) };
  if (type === undefined && schema.properties === undefined) return ANYTHING;
  const names = typeof type === "string" ? [type] : (type ?? ["object"]);
  return unite(names.map((name) => ofType(name, schema, component)));
}

function ofType(name: string, schema: Schema, component: string | undefined): Alternatives {
  if (name === "null") return { ...NOTHING, nullable: true };
  if (name === "array") return { ...NOTHING, items: schema.items ?? {} };
  if (name === "object")
    return { ...NOTHING, objects: [{ schema, ...(component === undefined ? {} : { component }) }] };
  const scalar = SCALARS.get(name);
  return scalar === undefined ? ANYTHING : { ...NOTHING, scalars: [scalar] };
}

function unite(parts: readonly Alternatives[]): Alternatives {
  const items = parts.flatMap((part) => part.items ?? []);
  const [only = { anyOf: items }] = items.length === 1 ? items : [];
  return {
    scalars: [...new Set(parts.flatMap(({ scalars }) => scalars))],
    nullable: parts.some(({ nullable }) => nullable),
    ...(items.length === 0 ? {} : { items: only }),
    objects: parts.flatMap(({ objects }) => objects),
    unknown: parts.some(({ unknown }) => unknown),
  };
}

// A part that allows any value does not restrict the others.
function joinParts(parts: readonly Alternatives[]): Alternatives {
  const known = parts.filter(({ unknown }) => !unknown);
  const [first, ...others] = known;
  if (first === undefined) return ANYTHING;
  if (others.length === 0) return first;
  const schemas = known.flatMap(({ objects }) => objects.map(({ schema }) => schema));
  if (schemas.length !== known.length) return ANYTHING;
  const properties = Object.fromEntries(schemas.flatMap((schema) => Object.entries(schema.properties ?? {})));
  const required = schemas.flatMap((schema) => schema.required ?? []);
  return { ...NOTHING, objects: [{ schema: { type: "object", properties, required } }] };
}

function hasNull(type: Schema["type"]): boolean {
  return Array.isArray(type) && type.includes("null");
}

/** The TypeScript code of literal types. */
export function literalsCode(values: readonly Scalar[]): string[] {
  return values.map((value) => (typeof value === "string" ? quoteText(value) : String(value)));
}
