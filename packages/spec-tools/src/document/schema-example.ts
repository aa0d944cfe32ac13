import type { JsonValue } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";

type Components = Readonly<Record<string, Schema>>;

/**
 * A value a schema accepts, made of nothing but its names and types; the same one every time. Where a type refers to
 * itself, the field that does is left out.
 */
export function schemaExample(schema: Schema, components: Components): JsonValue {
  return exampleOf(schema, components, []) ?? null;
}

function exampleOf(schema: Schema, components: Components, way: readonly string[]): JsonValue | undefined {
  const { $ref, anyOf, type } = schema;
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    const target = components[name];
    return way.includes(name) || target === undefined ? undefined : exampleOf(target, components, [...way, name]);
  }
  const alternative = anyOf?.find((one) => one.type !== "null");
  if (alternative !== undefined) return exampleOf(alternative, components, way);
  const kinds = typeof type === "string" ? [type] : (type ?? []);
  switch (kinds.find((kind) => kind !== "null")) {
    case "boolean":
      return true;
    case "number":
    case "integer":
      return schema.enum?.[0] ?? 1;
    case "string":
      return schema.enum?.[0] ?? (schema.contentMediaType === undefined ? "text" : "{}");
    case "array":
      return arrayExample(schema, components, way);
    case "object":
      return objectExample(schema, components, way);
    default:
      return null;
  }
}

function arrayExample({ items }: Schema, components: Components, way: readonly string[]): JsonValue {
  const item = items === undefined || Object.keys(items).length === 0 ? undefined : exampleOf(items, components, way);
  return item === undefined ? [] : [item];
}

function objectExample(schema: Schema, components: Components, way: readonly string[]): JsonValue {
  const { properties = {}, additionalProperties } = schema;
  const values =
    typeof additionalProperties === "object" ? exampleOf(additionalProperties, components, way) : undefined;
  const fields = Object.entries(properties).flatMap(([key, field]): [string, JsonValue][] => {
    const value = exampleOf(field, components, way);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(values === undefined ? fields : [...fields, ["10000", values]]);
}
