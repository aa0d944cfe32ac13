import { quoteKey, type Schema } from "@justone-clients/spec-tools";

type Components = Readonly<Record<string, Schema>>;

/** A JSON path and the schemas that may describe the value there. */
export interface SchemaPosition {
  readonly path: string;
  readonly schemas: readonly Schema[];
}

/** The JSON Schema type of a value. */
export function jsonTypeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** A schema and all schemas behind its references and alternatives. */
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

/** The position of an array's items. */
export function itemsPosition({ path, schemas }: SchemaPosition, components: Components): SchemaPosition {
  const items = schemas.flatMap((schema) => (schema.items === undefined ? [] : expandSchema(schema.items, components)));
  return { path: `${path}[]`, schemas: items };
}

/** The position of an object's field. The key of a map or of an undescribed object is not shown, as it may be an id. */
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
