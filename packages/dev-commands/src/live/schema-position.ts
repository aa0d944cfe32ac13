import { quoteKey, type Schema } from "@justone-clients/spec-tools";

type Components = Readonly<Record<string, Schema>>;

/** Where a value is, and the schemas that may describe it there. */
export interface SchemaPosition {
  readonly path: string;
  readonly schemas: readonly Schema[];
}

/** What a JSON value is, in the words of JSON Schema. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** Every schema a schema stands for: itself, and what is behind its references and its alternatives. */
export function expandSchema(schema: Schema, components: Components): Schema[] {
  const found = new Set<Schema>();
  const pending = [schema];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const target = next.$ref?.slice(next.$ref.lastIndexOf("/") + 1);
    if (target !== undefined) pending.push(components[target] ?? {});
    pending.push(...(next.allOf ?? []), ...(next.anyOf ?? []));
  }
  return [...found];
}

/** The items of a list. */
export function itemsPosition({ path, schemas }: SchemaPosition, components: Components): SchemaPosition {
  const items = schemas.flatMap((schema) => (schema.items === undefined ? [] : expandSchema(schema.items, components)));
  return { path: `${path}[]`, schemas: items };
}

/**
 * A field of an object. Of a map, and of an object nobody knows the fields of, the key stays unsaid: it may be
 * anyone's id.
 */
export function fieldPosition({ path, schemas }: SchemaPosition, key: string, components: Components): SchemaPosition {
  const named = schemas.flatMap(({ properties }) => {
    return properties !== undefined && Object.hasOwn(properties, key) ? [properties[key] ?? {}] : [];
  });
  const values = schemas.flatMap(({ additionalProperties: value }) => (value === undefined ? [] : [value]));
  const isNamed = named.length > 0 || values.length === 0;
  const below = named.length > 0 ? named : values.map((value) => (value === true ? {} : value));
  return {
    path: isNamed ? `${path}${quoteKey(key)}` : `${path}.*`,
    schemas: below.flatMap((schema) => expandSchema(schema, components)),
  };
}
