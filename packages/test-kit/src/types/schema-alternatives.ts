import type { PlatformDocument, Schema } from "@justone-clients/spec-tools";

/** The schemas of a document, by the name of their component. */
export type Schemas = PlatformDocument["components"]["schemas"];

/** The types that a value can have, without null. Each has one kind. The list is empty for a value that is always null. */
export type Alternatives = readonly Schema[];

/** The alternatives of a schema, with its references resolved. A schema without a type is an alternative that allows any value. */
export function schemaAlternatives(schema: Schema, schemas: Schemas): Alternatives {
  const { $ref, anyOf, type } = schema;
  if ($ref !== undefined) return schemaAlternatives(schemas[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {}, schemas);
  if (anyOf !== undefined) return anyOf.flatMap((one) => schemaAlternatives(one, schemas));
  if (!Array.isArray(type)) return type === "null" ? [] : [schema];
  return type.filter((kind) => kind !== "null").map((kind) => ({ ...schema, type: kind }));
}

/** Whether any value is allowed, so that the generated type is `unknown`. */
export function isUntyped(alternatives: Alternatives): boolean {
  return alternatives.some(({ type }) => type === undefined);
}

/** Whether the generated type accepts any field: if it is an object, then a map. */
export function isMap(alternatives: Alternatives): boolean {
  const objects = alternatives.filter(({ type }) => type === "object");
  return objects.length > 0 && objects.every(({ additionalProperties }) => additionalProperties !== undefined);
}

/** The schema of the items of an array. */
export function itemSchema(alternatives: Alternatives): Schema {
  return { anyOf: alternatives.flatMap(({ type, items = {} }) => (type === "array" ? [items] : [])) };
}

/** The schema of a field of an object. The field of a map is a value of the map. */
export function fieldSchema(alternatives: Alternatives, key: string): Schema {
  const fields = alternatives.flatMap(({ properties = {}, additionalProperties }): Schema[] => {
    const field = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (field !== undefined) return [field];
    return additionalProperties === undefined ? [] : [additionalProperties === true ? {} : additionalProperties];
  });
  return { anyOf: fields };
}
