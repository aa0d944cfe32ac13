import type { PlatformDocument, Schema } from "@justone-clients/spec-tools";

/** The schemas of a document, by the name of their component. */
export type Schemas = PlatformDocument["components"]["schemas"];

/** A name that can be written without quotes. */
const IDENTIFIER: RegExp = /^[A-Za-z_$][\w$]*$/;

// The compiler's time grows with the square of the reads in a function, and it skips a function with thousands of them.
const READS_PER_FUNCTION = 40;

/** Code that reads each field of a value in the variable `owner`, in functions that the compiler can check. */
export function readFields(owner: string, value: unknown): string {
  const reads = fieldPaths(value).map((path) => `void ${owner}${path};\n`);
  const functions = Array.from({ length: Math.ceil(reads.length / READS_PER_FUNCTION) }, (_, index) => {
    const some = reads.slice(index * READS_PER_FUNCTION, (index + 1) * READS_PER_FUNCTION);
    return `function read${index}() {\n${some.join("")}}\n`;
  });
  return functions.join("");
}

/** The path of each field of a value, through the first item of every array. */
export function fieldPaths(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return fieldPaths(value[0], step(path, "[0]"));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const field = step(path, key);
    return IDENTIFIER.test(key) ? [field, ...fieldPaths(item, field)] : [];
  });
}

/** The path of each object of a value whose type refuses an unknown field. A map accepts any field, so it is left out. */
export function closedPaths(value: unknown, schema: Schema, schemas: Schemas, path = ""): string[] {
  const types = alternatives(schema, schemas);
  if (Array.isArray(value)) {
    const items = { anyOf: types.flatMap((type) => (type.items === undefined ? [] : [type.items])) };
    return value.length === 0 ? [] : closedPaths(value[0], items, schemas, step(path, "[0]"));
  }
  if (typeof value !== "object" || value === null || (path !== "" && Object.keys(value).length === 0)) return [];
  const below = Object.entries(value).flatMap(([key, item]) => {
    const fields = { anyOf: types.flatMap((type) => fieldSchemas(type, key)) };
    return IDENTIFIER.test(key) ? closedPaths(item, fields, schemas, step(path, key)) : [];
  });
  return isMap(types) ? below : [path, ...below];
}

/** The path of the first item of the array at a path given as names. */
export function firstItemPath(names: readonly string[]): string {
  return [...names, "[0]"].reduce(step, "");
}

function step(path: string, key: string): string {
  if (key === "[0]") return `${path}${path === "" ? "" : "?."}[0]`;
  return `${path}${path === "" ? "." : "?."}${key}`;
}

// The type of the field accepts any field if every object that it may be does.
function isMap(types: readonly Schema[]): boolean {
  const objects = types.filter(({ type }) => type === "object" || (Array.isArray(type) && type.includes("object")));
  return objects.length > 0 && objects.every(({ additionalProperties = false }) => additionalProperties !== false);
}

function fieldSchemas({ properties = {}, additionalProperties }: Schema, key: string): Schema[] {
  const field = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (field !== undefined) return [field];
  return typeof additionalProperties === "object" ? [additionalProperties] : [];
}

function alternatives(schema: Schema, schemas: Schemas): Schema[] {
  const { $ref, anyOf } = schema;
  if ($ref !== undefined) return alternatives(schemas[$ref.slice($ref.lastIndexOf("/") + 1)] ?? {}, schemas);
  return anyOf === undefined ? [schema] : anyOf.flatMap((one) => alternatives(one, schemas));
}
