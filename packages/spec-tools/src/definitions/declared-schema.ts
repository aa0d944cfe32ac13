import { isJsonObject, type JsonObject, type JsonValue } from "../lib/json.ts";

/** What a published schema says of a place; it takes precedence over what was seen there. */
export interface DeclaredSchema {
  /** One at least. */
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
 * What the schema of a published response says of its `data`; undefined where it says nothing, as today's `{}` does.
 * Only types are taken over, and only references into the definition itself are followed, each once on a way down.
 */
export function declaredData(schema: JsonValue | undefined, definition: JsonObject): DeclaredSchema | undefined {
  const envelope = resolve(schema, definition, new Set());
  const properties = envelope?.["properties"];
  return isJsonObject(properties) ? declare(properties["data"], definition, new Set(), 0) : undefined;
}

function declare(
  schema: JsonValue | undefined,
  definition: JsonObject,
  followed: ReadonlySet<string>,
  depth: number,
): DeclaredSchema | undefined {
  const onTheWay = new Set(followed);
  const resolved = resolve(schema, definition, onTheWay);
  if (resolved === undefined || depth > MAX_DEPTH) return undefined;
  const { type, nullable, items, properties } = resolved;
  const types = Array.isArray(type) ? type : [type ?? null];
  const fields = Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([key, field]) => {
    const declared = declare(field, definition, onTheWay, depth + 1);
    return declared === undefined ? [] : [[key, declared] as const];
  });
  const stated = [...new Set(types.flatMap((name) => KINDS.get(name) ?? []))];
  const declared = { nullable: nullable === true || types.includes("null"), properties: new Map(fields) };
  const itemSchema = declare(items, definition, onTheWay, depth + 1);
  const implied: Kind[] = [
    ...(itemSchema ? ["array" as const] : []),
    ...(fields.length > 0 ? ["object" as const] : []),
  ];
  const kinds = stated.length > 0 ? stated : implied;
  // An object without a field is what the publisher's generator writes for anything at all, a list included.
  if (kinds.length === 1 && kinds[0] === "object" && fields.length === 0) return undefined;
  return kinds.length === 0 ? undefined : { ...declared, kinds, items: itemSchema };
}

/** The schema itself, or what its reference into the definition leads to. */
function resolve(schema: JsonValue | undefined, definition: JsonObject, followed: Set<string>): JsonObject | undefined {
  if (!isJsonObject(schema)) return undefined;
  const { $ref } = schema;
  if (typeof $ref !== "string") return schema;
  const [, name] = /^#\/components\/schemas\/([A-Za-z0-9._-]+)$/.exec($ref) ?? [];
  if (name === undefined || followed.has(name)) return undefined;
  followed.add(name);
  const { components } = definition;
  const schemas = isJsonObject(components) ? components["schemas"] : undefined;
  const target = isJsonObject(schemas) && Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  return resolve(target, definition, followed);
}

/** The kinds of value a type tells apart; null is none, it belongs to the place. */
export type Kind = "boolean" | "number" | "string" | "array" | "object";
