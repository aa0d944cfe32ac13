import { type Components, resolveSchema, type Schema } from "../lib/schema.ts";
import { isPathStep } from "./paging.ts";

/** A field of `data`, at any depth, that is not inside an array. */
export interface Field {
  /** Names joined by dots. */
  readonly path: string;
  /** The field's name in lower case without underscores, so that different spellings are equal. */
  readonly key: string;
  readonly depth: number;
  readonly schema: Schema;
}

const MAX_DEPTH = 2;

/** Lists the fields that pagination can use, up to three levels deep, outer fields first. */
export function listFields(data: Schema, components: Components): Field[] {
  const fields: Field[] = [];
  let level: readonly Omit<Field, "key">[] = [{ path: "", depth: -1, schema: resolveSchema(data, components) }];
  for (let depth = 0; depth <= MAX_DEPTH; depth++) {
    const below = level.flatMap(({ path, schema: { properties = {} } }) => {
      return Object.entries(properties)
        .filter(([name]) => isPathStep(name))
        .map(([name, property]) => ({
          path: path === "" ? name : `${path}.${name}`,
          key: comparable(name),
          depth,
          schema: resolveSchema(property, components),
        }));
    });
    for (const field of below) fields.push(field);
    level = below;
  }
  return fields;
}

/** The types of a schema, without null. */
export function typesOf({ type }: Schema): readonly string[] {
  return (typeof type === "string" ? [type] : (type ?? [])).filter((one) => one !== "null");
}

function comparable(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}

// The item's own ID comes first, because an owner's ID is not unique: a user has many notes.
const ID_FIELDS = ["id", "itemid", "commentid", "noteid", "kolid", "userid"];

/** The path of the outermost field with one of these names and types; at the same depth, the earlier name wins. */
export function findField(
  fields: readonly Field[],
  names: readonly string[],
  types: readonly string[],
): string | undefined {
  const found = fields.filter(({ key, schema }) => {
    return names.includes(key) && typesOf(schema).some((type) => types.includes(type));
  });
  return found.toSorted((a, b) => a.depth - b.depth || names.indexOf(a.key) - names.indexOf(b.key))[0]?.path;
}

/** The path of an item's ID: in the item itself, or in its only object field. */
export function findId(item: Schema, components: Components): string | undefined {
  const fields = listFields(item, components);
  const own = fields.filter(({ depth }) => depth === 0);
  const objects = own.filter(({ schema }) => schema.properties !== undefined);
  const [wrapped] = objects;
  const inside = fields.filter(({ depth, path }) => depth === 1 && path.startsWith(`${wrapped?.path}.`));
  return findIdIn(own) ?? (objects.length === 1 ? findIdIn(inside) : undefined);
}

function findIdIn(fields: readonly Field[]): string | undefined {
  return findField(fields, ID_FIELDS, ["string", "number", "integer"]);
}
