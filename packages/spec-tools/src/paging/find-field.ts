import type { Schema } from "../document/schema.ts";
import { type Field, listFields, typesOf } from "./list-fields.ts";

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
  return found.toSorted((a, b) => a.depth - b.depth || names.indexOf(a.key) - names.indexOf(b.key))[0]?.place;
}

/** The place of an item's ID: in the item, or in the one object it is a wrapper of. */
export function findId(item: Schema, components: Readonly<Record<string, Schema>>): string | undefined {
  const fields = listFields(item, components);
  const own = fields.filter(({ depth }) => depth === 0);
  const objects = own.filter(({ schema }) => schema.properties !== undefined);
  const [wrapped] = objects;
  const inside = fields.filter(({ depth, place }) => depth === 1 && place.startsWith(`${wrapped?.place}.`));
  return findIdIn(own) ?? (objects.length === 1 ? findIdIn(inside) : undefined);
}

function findIdIn(fields: readonly Field[]): string | undefined {
  return findField(fields, ID_FIELDS, ["string", "number", "integer"]);
}
