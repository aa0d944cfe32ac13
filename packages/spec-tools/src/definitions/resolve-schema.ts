import { refuse } from "../lib/command-error.ts";
import {
  canonicalJson,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  objectAt,
  serializeLossless,
} from "../lib/json.ts";

/** The definition that contains a schema, and how far its references were followed. */
export interface SchemaContext {
  readonly definition: JsonObject;
  /** The file and the parameter. */
  readonly input: string;
  /** The references that were followed to the schema. */
  readonly followed: readonly string[];
  /** The schemas that were resolved before, by reference. Without it, references can multiply the work. */
  readonly resolved: Map<string, JsonObject>;
}

// Published definitions have one or two. Each takes space on the stack.
const MAX_REFERENCES = 20;

/** The sections of `components` that a request can refer to. */
type Section = "schemas" | "parameters" | "requestBodies";

/**
 * Returns the object itself, or the component that its `$ref` points to.
 *
 * @throws CommandError (exit code 3) for a reference to a missing component or to itself
 */
export function resolveReference(
  value: JsonObject,
  section: Section,
  context: SchemaContext,
): { readonly value: JsonObject; readonly followed: readonly string[] } {
  const { $ref } = value;
  const { definition, input, followed } = context;
  if (typeof $ref !== "string") return { value, followed };
  if (followed.includes($ref)) throw refuse(input, "a reference that does not lead back to itself", $ref);
  if (followed.length === MAX_REFERENCES) throw refuse(input, `at most ${MAX_REFERENCES} references in a row`);
  const name = $ref.slice($ref.lastIndexOf("/") + 1);
  const isHere = $ref === `#/components/${section}/${name}`;
  const components = isHere ? objectAt(definition["components"], section) : {};
  const target = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!isJsonObject(target)) throw refuse(input, `a reference to one of the definition's ${section}`, $ref);
  return resolveReference(target, section, { ...context, followed: [...followed, $ref] });
}

/**
 * Returns a schema of a parameter without references and without the ways to write the same type differently: a
 * combination with one member, `null` beside a type, `const`, and an `enum` without a type. Other schemas stay as they
 * are, so a schema of several types is refused here and every other unsupported one when it is validated.
 *
 * @throws CommandError (exit code 3) for a reference that cannot be resolved, or a schema of several types
 */
export function resolveSchema(schema: JsonValue | undefined, context: SchemaContext): JsonObject | undefined {
  if (!isJsonObject(schema)) return undefined;
  const { $ref, allOf, anyOf, oneOf, ...own } = schema;
  const parts = Object.entries({ allOf, anyOf, oneOf }).flatMap(([keyword, members]) => {
    return members === undefined ? [] : [resolveMembers(keyword, members, context)];
  });
  const target = typeof $ref === "string" ? [resolveTarget($ref, context)] : [];
  return [...target, ...parts, normalise(own, context)].reduce((base, part) => combine(base, part, context));
}

function resolveTarget($ref: string, context: SchemaContext): JsonObject {
  const known = context.resolved.get($ref);
  if (known !== undefined) return known;
  const { value, followed } = resolveReference({ $ref }, "schemas", context);
  const target = resolveSchema(value, { ...context, followed }) ?? {};
  context.resolved.set($ref, target);
  return target;
}

function resolveMembers(keyword: string, members: JsonValue, context: SchemaContext): JsonObject {
  const resolved = (Array.isArray(members) ? members : [])
    .filter((member) => !isNull(member))
    .map((member) => resolveSchema(member, context) ?? {});
  const [only, ...others] = resolved;
  if (only !== undefined && others.length === 0) return only;
  const union = keyword === "allOf" ? undefined : uniteEnums(resolved);
  if (union === undefined)
    throw refuse(context.input, "a schema of one type", `${keyword} of ${resolved.length} types`);
  return union;
}

function isNull(schema: JsonValue): boolean {
  return isJsonObject(schema) && (schema["type"] === "null" || schema["const"] === null);
}

// Alternatives that are all lists of values of one type are one list.
function uniteEnums(schemas: readonly JsonObject[]): JsonObject | undefined {
  const [type, ...others] = new Set(schemas.map((schema) => schema["type"]));
  const values = schemas.map((schema) => schema["enum"]);
  if (type === undefined || others.length > 0 || !values.every((list) => Array.isArray(list))) return undefined;
  return { type, enum: [...new Set(values.flat())] };
}

// Two schemas that both have one of these keywords could together accept fewer values than each of them.
const SHAPE_KEYWORDS = ["type", "enum", "items", "properties", "required"];

function combine(base: JsonObject, own: JsonObject, { input }: SchemaContext): JsonObject {
  const disputed = SHAPE_KEYWORDS.find((keyword) => {
    const [a, b] = [base[keyword], own[keyword]];
    return a !== undefined && b !== undefined && canonicalJson(a) !== canonicalJson(b);
  });
  if (disputed !== undefined) throw refuse(input, `one schema with ${disputed}`, "several that differ");
  return { ...base, ...own };
}

function normalise(schema: JsonObject, context: SchemaContext): JsonObject {
  const { type: types, const: value, default: initial, nullable: _, ...others } = schema;
  const { enum: values = value === undefined ? undefined : [value] } = others;
  const known = Array.isArray(values) ? values.filter((one) => one !== null) : values;
  const unique = Array.isArray(known) ? [...new Set(known)] : known;
  const type = onlyType(types, context) ?? typeOfValues(unique);
  const items = resolveSchema(others["items"], context);
  return {
    ...others,
    ...(type === undefined ? {} : { type }),
    ...(unique === undefined ? {} : { enum: unique }),
    ...(items === undefined ? {} : { items }),
    ...(initial === undefined || initial === null ? {} : { default: initial }),
  };
}

function onlyType(types: JsonValue | undefined, { input }: SchemaContext): JsonValue | undefined {
  if (!Array.isArray(types)) return types;
  const [type, ...others] = types.filter((one) => one !== "null");
  if (type === undefined || others.length > 0) throw refuse(input, "one type besides null", serializeLossless(types));
  return type;
}

function typeOfValues(values: JsonValue | undefined): string | undefined {
  const list = Array.isArray(values) ? values : [];
  const [type, ...others] = new Set(list.map((value) => typeof value));
  if (others.length > 0 || type === undefined) return undefined;
  if (type === "number") return list.every(Number.isInteger) ? "integer" : "number";
  return type;
}
