import type { Parameter } from "../definitions/operation.ts";
import { type Components, resolveSchema, type Schema, schemaAt } from "../lib/schema.ts";
import { type Field, findField, findId, listFields, typesOf } from "./paging-fields.ts";
import type { Paging } from "./paging.ts";

/** The parameters that count pages. */
const COUNTERS: ReadonlySet<string> = new Set(["page", "pageNum", "pageNumber"]);
/** The parameters that carry a cursor out of the answer before. */
const CURSORS: ReadonlySet<string> = new Set(["lastCursor", "cursor"]);

// Compared without case and underscores; the earlier one wins.
const CURSOR_FIELDS = ["nextcursor", "cursor", "endcursor", "lastcursor"];
const MORE_FIELDS = ["hasmore", "hasnext", "hasnextpage"];
const TOTAL_FIELDS = ["total", "totalcount", "totalnum"];

/**
 * How an operation pages, by rule: from the name of its parameter and from what was observed of its `data`. Undefined
 * where it does not page, or where nothing tells in which field the next cursor stands: a guess would be billed.
 */
export function derivePaging(
  parameters: readonly Parameter[],
  data: Schema,
  components: Components,
): Paging | undefined {
  const asking = parameters.filter(({ name }) => COUNTERS.has(name) || CURSORS.has(name));
  const [parameter] = asking;
  // Two of them could mean anything together.
  if (parameter === undefined || asking.length > 1) return undefined;
  const fields = listFields(data, components);
  const { items, id } = describeItems(data, components);
  const more = findField(fields, MORE_FIELDS, ["boolean", "number", "integer"]);
  const { name, schema } = parameter;
  if (COUNTERS.has(name)) {
    if (schema.type !== "integer" && schema.type !== "number") return undefined;
    const total = findField(fields, TOTAL_FIELDS, ["number", "integer"]);
    const start = typeof schema.default === "number" ? schema.default : 1;
    return omitUndefined({ parameter: name, start, more, total, items, id });
  }
  const cursor = findField(fields, CURSOR_FIELDS, ["string", "number", "integer"]) ?? itemCursor();
  return cursor === undefined ? undefined : omitUndefined({ parameter: name, cursor, more, items, id });

  // Where the answer has no cursor of its own, each item may have one: then the last one's counts.
  function itemCursor(): string | undefined {
    const path = items === undefined ? undefined : [items, "-1", "cursor"].filter((step) => step !== "").join(".");
    const found = path === undefined ? undefined : schemaAt(data, path, components);
    return found?.type === undefined ? undefined : path;
  }
}

function describeItems(data: Schema, components: Components): Pick<Paging, "items" | "id"> {
  const items = findItems(data, components);
  if (items === undefined) return {};
  const item = schemaAt(data, items, components)?.items;
  return { items, id: item === undefined ? undefined : findId(resolveSchema(item, components), components) };
}

function omitUndefined(paging: Paging): Paging {
  return Object.fromEntries(Object.entries(paging).filter(([, value]) => value !== undefined)) as unknown as Paging;
}

/** What arrays of items are called; any other name needs items that were seen. */
const ITEM_NAMES: ReadonlySet<string> = new Set(
  "comments data items kols list notes records results rows users".split(" "),
);

/**
 * The place of the array that holds the items of a page: one with a known name before any other, then the one with the
 * largest items. Empty where the data itself is that array.
 */
function findItems(data: Schema, components: Components): string | undefined {
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
  return best?.path;
}

// The number of fields in an item, 0 where no item was ever seen, undefined for what is no array of objects.
function itemSize({ schema }: Field, components: Components): number | undefined {
  if (!typesOf(schema).includes("array")) return undefined;
  const item = resolveSchema(schema.items ?? {}, components);
  if (item.type === undefined) return 0;
  return typesOf(item).includes("object") ? listFields(item, components).length : undefined;
}
