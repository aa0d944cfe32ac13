import { type Components, resolveSchema, type Schema } from "../lib/schema.ts";
import { isPathStep } from "./paging.ts";

/** A field somewhere in `data`, but not inside an array. */
export interface Field {
  /** Names joined by dots. */
  readonly path: string;
  /** Its own name without case and underscores, so that spellings do not matter. */
  readonly key: string;
  readonly depth: number;
  readonly schema: Schema;
}

const MAX_DEPTH = 2;

/** The fields of an answer that can say something of its page, the outer ones first. */
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
    fields.push(...below);
    level = below;
  }
  return fields;
}

/** The types of a schema but for null. */
export function typesOf({ type }: Schema): readonly string[] {
  return (typeof type === "string" ? [type] : (type ?? [])).filter((one) => one !== "null");
}

function comparable(name: string): string {
  return name.toLowerCase().replaceAll("_", "");
}

// An item is told by what it is itself before what it belongs to; a user writes many notes.
const ID_FIELDS = ["id", "itemid", "commentid", "noteid", "kolid", "userid"];

/** The place of the outermost field with one of these names and types; among those the earliest name. */
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

/** The place of an item's ID: in the item, or in the one object it is a wrapper of. */
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
