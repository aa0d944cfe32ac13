/** The subset of JSON Schema 2020-12 that this project writes. */
export interface Schema {
  $ref?: string;
  description?: string;
  type?: string | string[];
  format?: string;
  contentMediaType?: "application/json";
  enum?: readonly (string | number)[];
  default?: string | number | boolean;
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: true | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  /** The published unit of a number, e.g. `ms`. */
  "x-unit"?: string;
  /** What replaces the members of the same names in Chinese docstrings. */
  "x-zh"?: { description?: string; "x-unit"?: string };
}

/** The schemas of the components of a document, by name. */
export type Components = Readonly<Record<string, Schema>>;

const MAX_STEPS = 20;

/**
 * Follows references and removes `null` from unions until a plain schema is reached. Returns an empty schema for a union
 * of several other types and for a reference cycle.
 */
export function resolveSchema(schema: Schema, components: Components): Schema {
  let current = schema;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = nextSchema(current, components);
    if (next === undefined) return current;
    current = next;
  }
  return {};
}

/**
 * Returns the schema at a path below another schema. A path is names joined by dots, with `-1` for the last item of an
 * array. Returns an empty schema if the path is not typed, and undefined if it does not exist.
 */
export function schemaAt(schema: Schema, path: string, components: Components): Schema | undefined {
  let current: Schema | undefined = resolveSchema(schema, components);
  for (const step of path === "" ? [] : path.split(".")) {
    const child: Schema | undefined = step === "-1" ? itemsOf(current) : propertyOf(current, step);
    if (child === undefined) return undefined;
    current = resolveSchema(child, components);
  }
  return current;
}

function nextSchema({ $ref, anyOf, allOf }: Schema, components: Components): Schema | undefined {
  if ($ref !== undefined) return components[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {};
  const parts = allOf ?? anyOf?.filter((part) => part.type !== "null");
  return parts === undefined ? undefined : ((parts.length === 1 ? parts[0] : undefined) ?? {});
}

function propertyOf({ type, properties, additionalProperties }: Schema, name: string): Schema | undefined {
  if (properties !== undefined && Object.hasOwn(properties, name)) return properties[name];
  return type === undefined || additionalProperties !== undefined ? {} : undefined;
}

function itemsOf({ type, items }: Schema): Schema | undefined {
  return type === undefined ? {} : items;
}
