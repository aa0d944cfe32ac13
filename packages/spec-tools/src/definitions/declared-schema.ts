import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";

/** The type that a published schema declares for a path. It takes precedence over the observed type. */
export interface DeclaredSchema {
  /** At least one. */
  readonly kinds: readonly Kind[];
  readonly nullable: boolean;
  readonly items: DeclaredSchema | undefined;
  readonly properties: ReadonlyMap<string, DeclaredSchema>;
}

const KINDS: ReadonlyMap<JsonValue, Kind> = new Map<JsonValue, Kind>([
  ["boolean", "boolean"],
  ["integer", "number"],
  ["number", "number"],
  ["string", "string"],
  ["array", "array"],
  ["object", "object"],
]);

const MAX_DEPTH = 32;

/**
 * Reads the declared type of `data` from the published schema of a response. Returns undefined for a schema without a
 * type, such as `{}`. Only references within the definition are followed, and a recursive one only once.
 */
export function declaredData(schema: JsonValue | undefined, definition: JsonObject): DeclaredSchema | undefined {
  const envelope = resolveReference(schema, definition, new Set());
  const properties = envelope?.["properties"];
  return isJsonObject(properties) ? readDeclared(properties["data"], definition, new Set(), 0) : undefined;
}

function readDeclared(
  schema: JsonValue | undefined,
  definition: JsonObject,
  followed: ReadonlySet<string>,
  depth: number,
): DeclaredSchema | undefined {
  const followedHere = new Set(followed);
  const resolved = resolveReference(schema, definition, followedHere);
  if (resolved === undefined || depth > MAX_DEPTH) return undefined;
  const { type, nullable, items, properties } = resolved;
  const types = Array.isArray(type) ? type : [type ?? null];
  const fields = Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([key, field]) => {
    const declared = readDeclared(field, definition, followedHere, depth + 1);
    return declared === undefined ? [] : [[key, declared] as const];
  });
  const stated = [...new Set(types.flatMap((name) => KINDS.get(name) ?? []))];
  const declared = { nullable: nullable === true || types.includes("null"), properties: new Map(fields) };
  const itemSchema = readDeclared(items, definition, followedHere, depth + 1);
  const implied: Kind[] = [
    ...(itemSchema ? ["array" as const] : []),
    ...(fields.length > 0 ? ["object" as const] : []),
  ];
  const kinds = stated.length > 0 ? stated : implied;
  // The generator of the publisher writes an object without fields for any type, even for a list.
  if (kinds.length === 1 && kinds[0] === "object" && fields.length === 0) return undefined;
  return kinds.length === 0 ? undefined : { ...declared, kinds, items: itemSchema };
}

/** Returns the schema itself, or the schema that its reference points to. */
function resolveReference(
  schema: JsonValue | undefined,
  definition: JsonObject,
  followed: Set<string>,
): JsonObject | undefined {
  if (!isJsonObject(schema)) return undefined;
  const { $ref } = schema;
  if (typeof $ref !== "string") return schema;
  const [, name] = /^#\/components\/schemas\/([A-Za-z0-9._-]+)$/.exec($ref) ?? [];
  if (name === undefined || followed.has(name)) return undefined;
  followed.add(name);
  const { components } = definition;
  const schemas = isJsonObject(components) ? components["schemas"] : undefined;
  const target = isJsonObject(schemas) && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  return resolveReference(target, definition, followed);
}

/** The kinds of JSON value that a type distinguishes. Null is not a kind: a type of any kind can be nullable. */
export type Kind = "boolean" | "number" | "string" | "array" | "object";
