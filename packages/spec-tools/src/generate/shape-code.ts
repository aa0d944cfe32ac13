import { serializeLossless } from "../lib/json.ts";
import type { Components, Schema } from "../lib/schema.ts";
import { escapeInvisibleJson } from "../lib/text.ts";

/** Emits the shapes of components and of all that they refer to, one statement each, in the order of the document. */
export function dataShapes(roots: readonly string[], components: Components): string[] {
  const used = new Set<string>();
  const pending = [...roots];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    pending.push(...references(schemaOf(name, components)));
  }
  const names = [...new Set([...Object.keys(components), ...roots])].filter((name) => used.has(name));
  return names.map((name) => `const ${shapeName(name)}: DataShape = () => (${shapeCode(schemaOf(name, components))});`);
}

/** The name of the shape of a component. Characters that a name cannot contain are encoded. */
export function shapeName(component: string): string {
  return `$${component.replaceAll(/\W/gu, (character) => `$${character.codePointAt(0)?.toString(16)}$`)}`;
}

function schemaOf(name: string, components: Components): Schema {
  return Object.hasOwn(components, name) ? (components[name] ?? {}) : {};
}

function references(schema: Schema): string[] {
  const { $ref, properties = {}, items, additionalProperties, anyOf = [], allOf = [] } = schema;
  if ($ref !== undefined) return [referencedName($ref)];
  const values = typeof additionalProperties === "object" ? [additionalProperties] : [];
  const parts = [...Object.values(properties), ...(items === undefined ? [] : [items]), ...values, ...anyOf, ...allOf];
  return parts.flatMap(references);
}

function referencedName(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/** Emits the shape of a schema, as core reads it. A closed list of values is not part of it, because a value can be new. */
function shapeCode(schema: Schema): string {
  const { $ref, anyOf, allOf, type } = schema;
  if ($ref !== undefined) return shapeName(referencedName($ref));
  const [only, ...others] = allOf ?? [];
  if (only !== undefined && others.length === 0) return shapeCode(only);
  if (anyOf !== undefined) return `[${anyOf.map(shapeCode).join(",")}]`;
  const kinds = [type ?? "any"].flat().map((kind) => (kind === "integer" ? "number" : kind));
  const compound = kinds.filter((kind) => COMPOUND.has(kind)).map((kind) => compoundCode(kind, schema));
  const scalars = kinds.filter((kind) => !COMPOUND.has(kind));
  const parts = [...compound, ...(scalars.length === 0 ? [] : [`"${scalars.join("|")}"`])];
  return parts.length === 1 ? (parts[0] ?? "") : `[${parts.join(",")}]`;
}

const COMPOUND: ReadonlySet<string> = new Set(["array", "object"]);

function compoundCode(kind: string, { items = {}, properties = {}, additionalProperties }: Schema): string {
  if (kind === "array") return `{"items":${shapeCode(items)}}`;
  // In an object literal, __proto__ sets the prototype.
  const fields = Object.entries(properties).filter(([name]) => name !== "__proto__");
  const members = fields.map(([name, field]) => `${quoteName(name)}:${shapeCode(field)}`);
  const parts = [
    ...(members.length === 0 ? [] : [`"fields":{${members.join(",")}}`]),
    ...(typeof additionalProperties === "object" ? [`"values":${shapeCode(additionalProperties)}`] : []),
  ];
  return `{${parts.join(",")}}`;
}

function quoteName(name: string): string {
  return escapeInvisibleJson(serializeLossless(name));
}
