/** A JSON Schema 2020-12 as this project writes it. */
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
}

/** The schemas that references of a document lead to, by name. */
export type Components = Readonly<Record<string, Schema>>;

const MAX_STEPS = 20;

/**
 * The schema itself behind references and behind "or null". What may be several things, or points in a circle, says
 * nothing: an empty schema.
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
 * The schema of a place below another one; empty where nothing is known of it, undefined where what is known says that it
 * is not there. A place is names joined by dots, with `-1` for the last item of an array.
 */
export function schemaAt(schema: Schema, path: string, components: Components): Schema | undefined {
  let current: Schema | undefined = resolveSchema(schema, components);
  for (const step of path === "" ? [] : path.split(".")) {
    const below: Schema | undefined = step === "-1" ? itemsOf(current) : propertyOf(current, step);
    if (below === undefined) return undefined;
    current = resolveSchema(below, components);
  }
  return current;
}

function nextSchema({ $ref, anyOf, allOf }: Schema, components: Components): Schema | undefined {
  if ($ref !== undefined) return components[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {};
  const parts = allOf ?? anyOf?.filter((part) => part.type !== "null");
  return parts === undefined ? undefined : ((parts.length === 1 ? parts[0] : undefined) ?? {});
}

function propertyOf({ type, properties, additionalProperties }: Schema, name: string): Schema | undefined {
  if (type === undefined || additionalProperties !== undefined) return {};
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function itemsOf({ type, items }: Schema): Schema | undefined {
  return type === undefined ? {} : items;
}
