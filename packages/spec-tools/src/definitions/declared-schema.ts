import { isJsonObject, type JsonObject, type JsonValue, listAt, objectAt } from "../lib/json.ts";
import { resolveSchemaReference, successData } from "./envelope-schema.ts";

/** The type that a published schema declares for a path. */
export interface DeclaredSchema {
  /** At least one. */
  readonly kinds: readonly Kind[];
  readonly nullable: boolean;
  readonly items: DeclaredSchema | undefined;
  readonly properties: ReadonlyMap<string, DeclaredSchema>;
  /** The type of the values of a map, whose keys are data. */
  readonly values: DeclaredSchema | undefined;
}

/** The kinds of JSON value that a type distinguishes. Null is not a kind: a type of any kind can be nullable. */
export type Kind = "boolean" | "number" | "string" | "array" | "object";

const KINDS: ReadonlyMap<JsonValue, Kind> = new Map<JsonValue, Kind>([
  ["boolean", "boolean"],
  ["integer", "number"],
  ["number", "number"],
  ["string", "string"],
  ["array", "array"],
  ["object", "object"],
]);

const MAX_DEPTH = 32;
// References let a small document describe endless fields. The largest published response has about 350.
const MAX_SCHEMAS = 20_000;

/**
 * Reads the declared type of `data` from the published schema of a response: an envelope, a `oneOf` of envelopes in any
 * order, or an `allOf` with one. Returns undefined for a schema without a type, such as `{}`. Only references within the
 * definition are followed, and a recursive one only once.
 */
export function declaredData(schema: JsonValue | undefined, definition: JsonObject): DeclaredSchema | undefined {
  const context = { definition, followed: new Set<string>(), depth: 0, budget: { left: MAX_SCHEMAS }, isOwn: false };
  return typed(readDeclared(successData(schema, definition), context));
}

/**
 * Reads the type of a schema that this project wrote. Unlike in a published schema, an object without fields is an object
 * of any fields. Returns undefined for a schema without a type.
 */
export function declaredType(schema: JsonValue | undefined): DeclaredSchema | undefined {
  const budget = { left: MAX_SCHEMAS };
  return typed(readDeclared(schema, { definition: {}, followed: new Set(), depth: 0, budget, isOwn: true }));
}

interface Context {
  readonly definition: JsonObject;
  /** Whether this project wrote the schema. */
  readonly isOwn: boolean;
  /** The components on the way to this schema. */
  readonly followed: ReadonlySet<string>;
  readonly depth: number;
  /** Counts down the schemas that are still read. */
  readonly budget: { left: number };
}

/** A type without a kind allows null only. */
function typed(schema: DeclaredSchema | undefined): DeclaredSchema | undefined {
  return schema === undefined || schema.kinds.length === 0 ? undefined : schema;
}

function readDeclared(schema: JsonValue | undefined, context: Context): DeclaredSchema | undefined {
  const followed = new Set(context.followed);
  const resolved = resolveSchemaReference(schema, context.definition, followed);
  if (resolved === undefined || context.depth > MAX_DEPTH || context.budget.left-- <= 0) return undefined;
  const inner: Context = { ...context, followed, depth: context.depth + 1 };
  const all = [readPlain(resolved, inner), ...listAt(resolved, "allOf").map((part) => readDeclared(part, inner))];
  for (const keyword of ["oneOf", "anyOf"]) {
    const choices = listAt(resolved, keyword).map((part) => readDeclared(part, inner));
    all.push(choices.length === 0 ? undefined : choices.reduce(unite));
  }
  return all.reduce(intersect);
}

/** Reads the keywords of a schema that do not combine other schemas. */
function readPlain(schema: JsonObject, context: Context): DeclaredSchema | undefined {
  const { nullable, items, additionalProperties } = schema;
  const fields = Object.entries(objectAt(schema, "properties")).flatMap(([key, field]) => {
    const declared = typed(readDeclared(field, context));
    return declared === undefined ? [] : [[key, declared] as const];
  });
  const tuple = listAt(schema, "prefixItems").map((item) => readDeclared(item, context));
  const itemSchemas = [...tuple, ...(isJsonObject(items) ? [readDeclared(items, context)] : [])];
  const itemSchema = itemSchemas.length === 0 ? undefined : typed(itemSchemas.reduce(unite));
  const values = isJsonObject(additionalProperties) ? typed(readDeclared(additionalProperties, context)) : undefined;
  const names = kindNames(schema);
  const stated = [...new Set(names.flatMap((name) => KINDS.get(name) ?? []))];
  const implied: Kind[] = [
    ...(itemSchema ? ["array" as const] : []),
    ...(fields.length > 0 || values ? ["object" as const] : []),
  ];
  const kinds = stated.length > 0 ? stated : implied;
  // The generator of the publisher writes an object without fields for any type, even for a list.
  const isPlaceholder =
    !context.isOwn && kinds.length === 1 && kinds[0] === "object" && fields.length === 0 && values === undefined;
  const isNullable = nullable === true || names.includes("null");
  if (isPlaceholder || (kinds.length === 0 && !isNullable)) return undefined;
  return { kinds, nullable: isNullable, items: itemSchema, properties: new Map(fields), values };
}

/** The JSON Schema names of the types that a schema allows, by its `type`, or else its `const` or `enum`. */
function kindNames(schema: JsonObject): readonly JsonValue[] {
  const { type, enum: values, const: only } = schema;
  if (type !== undefined) return Array.isArray(type) ? type : [type];
  const listed = Array.isArray(values) ? values : only === undefined ? [] : [only];
  return listed.map(kindName);
}

function kindName(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value === "bigint" ? "number" : typeof value;
}

type Combine = (a: DeclaredSchema | undefined, b: DeclaredSchema | undefined) => DeclaredSchema | undefined;

/** The type of a value that has both types. Undefined is the type of any value. */
const intersect: Combine = (a, b) => {
  if (a === undefined || b === undefined) return a ?? b;
  const shared = a.kinds.filter((kind) => b.kinds.includes(kind));
  return {
    // Kinds that exclude each other are a mistake; the first schema is as good as the second one.
    kinds: shared.length > 0 ? shared : a.kinds.length > 0 ? a.kinds : b.kinds,
    nullable: a.nullable && b.nullable,
    items: intersect(a.items, b.items),
    properties: combineProperties(a, b, intersect),
    values: intersect(a.values, b.values),
  };
};

/** The type of a value that has one of two types. Undefined is the type of any value. */
const unite: Combine = (a, b) => {
  if (a === undefined || b === undefined) return undefined;
  return {
    kinds: [...new Set([...a.kinds, ...b.kinds])],
    nullable: a.nullable || b.nullable,
    items: a.items === undefined || b.items === undefined ? (a.items ?? b.items) : unite(a.items, b.items),
    properties: combineProperties(a, b, unite),
    values: a.values === undefined || b.values === undefined ? (a.values ?? b.values) : unite(a.values, b.values),
  };
};

function combineProperties(a: DeclaredSchema, b: DeclaredSchema, combine: Combine): DeclaredSchema["properties"] {
  const properties = new Map(a.properties);
  for (const [key, schema] of b.properties) {
    const known = properties.get(key);
    const combined = known === undefined ? schema : combine(known, schema);
    if (combined !== undefined) properties.set(key, combined);
    else properties.delete(key);
  }
  return properties;
}
