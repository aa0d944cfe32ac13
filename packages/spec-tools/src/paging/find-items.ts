import { resolveSchema } from "../document/resolve-schema.ts";
import type { Schema } from "../document/schema.ts";
import { type Field, listFields, typesOf } from "./list-fields.ts";

type Components = Readonly<Record<string, Schema>>;

/** What arrays of items are called; any other name needs items that were seen. */
const ITEM_NAMES: ReadonlySet<string> = new Set(
  "comments data items kols list notes records results rows users".split(" "),
);

/**
 * The place of the array that holds the items of a page: one with a known name before any other, then the one with the
 * largest items. Empty where the data itself is that array.
 */
export function findItems(data: Schema, components: Components): string | undefined {
  if (typesOf(resolveSchema(data, components)).includes("array")) return "";
  const arrays = listFields(data, components).flatMap((field) => {
    const size = itemSize(field, components);
    return size === undefined ? [] : [{ ...field, size, known: ITEM_NAMES.has(field.key) ? 1 : 0 }];
  });
  const candidates = arrays.filter(({ size, known }) => size > 0 || known === 1);
  const [best] = candidates.toSorted((a, b) => {
    // What was seen to hold objects goes before what was only ever seen empty.
    return Math.sign(b.size) - Math.sign(a.size) || b.known - a.known || b.size - a.size || a.depth - b.depth;
  });
  return best?.place;
}

// The number of fields in an item, 0 where no item was ever seen, undefined for what is no array of objects.
function itemSize({ schema }: Field, components: Components): number | undefined {
  if (!typesOf(schema).includes("array")) return undefined;
  const item = resolveSchema(schema.items ?? {}, components);
  if (item.type === undefined) return 0;
  return typesOf(item).includes("object") ? listFields(item, components).length : undefined;
}
