import type { JsonValue } from "../lib/json.ts";
import type { Components, Schema } from "../lib/schema.ts";

/**
 * Makes a value that a schema accepts, only from its names and types. The same schema gives the same value. A field
 * through which a type refers to itself is left out.
 */
export function schemaExample(schema: Schema, components: Components): JsonValue {
  return exampleOf(schema, components, []) ?? null;
}

function exampleOf(schema: Schema, components: Components, parents: readonly string[]): JsonValue | undefined {
  const { $ref, anyOf, type } = schema;
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf("/") + 1);
    const target = components[name];
    return parents.includes(name) || target === undefined
      ? undefined
      : exampleOf(target, components, [...parents, name]);
  }
  const alternative = anyOf?.find((one) => one.type !== "null");
  if (alternative !== undefined) return exampleOf(alternative, components, parents);
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
      return arrayExample(schema, components, parents);
    case "object":
      return objectExample(schema, components, parents);
    default:
      return null;
  }
}

function arrayExample({ items }: Schema, components: Components, parents: readonly string[]): JsonValue {
  const item =
    items === undefined || Object.keys(items).length === 0 ? undefined : exampleOf(items, components, parents);
  return item === undefined ? [] : [item];
}

function objectExample(schema: Schema, components: Components, parents: readonly string[]): JsonValue {
  const { properties = {}, additionalProperties } = schema;
  const values =
    typeof additionalProperties === "object" ? exampleOf(additionalProperties, components, parents) : undefined;
  const fields = Object.entries(properties).flatMap(([key, field]): [string, JsonValue][] => {
    const value = exampleOf(field, components, parents);
    return value === undefined ? [] : [[key, value]];
  });
  return Object.fromEntries(values === undefined ? fields : [...fields, ["10000", values]]);
}
