import type { JsonValue } from "../src/lib/json.ts";
import { type Components, resolveSchema, type Schema } from "../src/lib/schema.ts";

/**
 * Emits the program of a careful user of a type: it reads every field of a sample, guards against missing and null values, and
 * assigns each value to a variable of its type.
 *
 * @param schema the file name of the types
 */
export function consumerOf(sample: JsonValue, schema = "schema.ts"): string {
  const lines = reads(sample, "data").map((read, index) => `export const v${index}: ${read};`);
  return [
    `import type { components } from "./${schema}";`,
    'declare const data: components["schemas"]["OpData"] | null | undefined;',
    ...lines,
    "",
  ].join("\n");
}

function reads(value: JsonValue, path: string): string[] {
  if (typeof value === "string") return [`string = ${path} ?? ""`];
  if (typeof value === "number" || typeof value === "bigint") return [`number = ${path} ?? 0`];
  if (typeof value === "boolean") return [`boolean = ${path} ?? false`];
  if (value === null) return [`unknown = ${path}`];
  if (Array.isArray(value)) {
    const [first] = value;
    return [`readonly unknown[] = ${path} ?? []`, ...(first === undefined ? [] : reads(first, `${path}?.[0]`))];
  }
  return Object.entries(value).flatMap(([key, item]) => reads(item, `${path}?.[${JSON.stringify(key)}]`));
}

const MAX_READ_DEPTH = 8;

/**
 * Emits the program of a careful user of a type, like {@link consumerOf}, that reads every path of the type. A value of
 * several kinds is read as unknown.
 *
 * @param name the component of the type
 * @param schema the file name of the types
 */
export function readerOf(components: Components, name: string, schema: string): string {
  const lines = schemaReads({ $ref: name }, "data", components).map(
    (read, index) => `export const v${index}: ${read};`,
  );
  return [
    `import type { components } from "./${schema}";`,
    `declare const data: components["schemas"]["${name}"] | null | undefined;`,
    ...lines,
    "",
  ].join("\n");
}

function schemaReads(schema: Schema, path: string, components: Components, depth = 0): string[] {
  const { type, items, properties, additionalProperties } = resolveSchema(schema, components);
  const kinds = [type].flat().filter((kind) => kind !== "null");
  const below = (inner: Schema, step: string): string[] => {
    return depth < MAX_READ_DEPTH ? schemaReads(inner, `${path}?.[${step}]`, components, depth + 1) : [];
  };
  switch (kinds.length === 1 ? kinds[0] : undefined) {
    case "string":
      return [`string = ${path} ?? ""`];
    case "number":
      return [`number = ${path} ?? 0`];
    case "boolean":
      return [`boolean = ${path} ?? false`];
    case "array":
      return [`readonly unknown[] = ${path} ?? []`, ...below(items ?? {}, "0")];
    case "object":
      return [
        ...Object.entries(properties ?? {}).flatMap(([key, field]) => below(field, JSON.stringify(key))),
        ...(typeof additionalProperties === "object" ? below(additionalProperties, '"any"') : []),
      ];
    default:
      return [`unknown = ${path}`];
  }
}
