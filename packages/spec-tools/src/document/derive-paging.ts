import type { Parameter } from "../definitions/operation.ts";
import { type Components, resolveSchema, type Schema, schemaAt } from "../lib/schema.ts";
import { type Field, findField, findId, listFields, typesOf } from "./paging-fields.ts";
import type { Paging } from "./paging.ts";

/** Names of parameters that contain a page number. */
const COUNTERS: ReadonlySet<string> = new Set(["page", "pageNum", "pageNumber"]);
/** Names of parameters that contain a cursor from the previous response. */
const CURSORS: ReadonlySet<string> = new Set(["lastCursor", "cursor"]);

// Field names without case and underscores; an earlier name wins.
const CURSOR_FIELDS = ["nextcursor", "cursor", "endcursor", "lastcursor"];
const MORE_FIELDS = ["hasmore", "hasnext", "hasnextpage"];
const TOTAL_FIELDS = ["total", "totalcount", "totalnum"];
const EXPECTED_FIELDS = ["commentcount"];

/**
 * Derives how an operation pages from the names of its parameters and the observed fields of its `data`. Undefined if it
 * does not page, or if the field of the next cursor is unknown, because a wrong guess would be billed.
 */
export function derivePaging(
  parameters: readonly Parameter[],
  data: Schema,
  components: Components,
): Paging | undefined {
  const pageParameters = parameters.filter(({ name }) => COUNTERS.has(name) || CURSORS.has(name));
  const [parameter] = pageParameters;
  // How two page parameters work together is unknown.
  if (parameter === undefined || pageParameters.length > 1) return undefined;
  const fields = listFields(data, components);
  const { items, id } = describeItems(data, components);
  const more = findField(fields, MORE_FIELDS, ["boolean", "number", "integer"]);
  const expected = findField(fields, EXPECTED_FIELDS, ["number", "integer"]);
  const { name, schema } = parameter;
  if (schema.type === "array") return undefined;
  if (COUNTERS.has(name)) {
    if (schema.type !== "integer" && schema.type !== "number") return undefined;
    const total = findField(fields, TOTAL_FIELDS, ["number", "integer"]);
    const start = typeof schema.default === "number" ? schema.default : 1;
    return omitUndefined({ parameter: name, start, more, total, expected, items, id });
  }
  const cursor = findField(fields, CURSOR_FIELDS, ["string", "number", "integer"]) ?? itemCursor();
  return cursor === undefined ? undefined : omitUndefined({ parameter: name, cursor, more, expected, items, id });

  // If the response itself has no cursor, the cursor of the last item is used.
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

/** Known names of item arrays. An array with another name counts only if items were observed in it. */
const ITEM_NAMES: ReadonlySet<string> = new Set(
  "comments data items kols list notes records results rows users".split(" "),
);

/**
 * The path of the array with the items of a page; empty if `data` itself is the array. Arrays with observed items come
 * first, then known names, then larger items, then outer fields.
 */
function findItems(data: Schema, components: Components): string | undefined {
  if (typesOf(resolveSchema(data, components)).includes("array")) return "";
  const arrays = listFields(data, components).flatMap((field) => {
    const size = itemSize(field, components);
    return size === undefined ? [] : [{ ...field, size, known: ITEM_NAMES.has(field.key) ? 1 : 0 }];
  });
  const candidates = arrays.filter(({ size, known }) => size > 0 || known === 1);
  const [best] = candidates.toSorted((a, b) => {
    return Math.sign(b.size) - Math.sign(a.size) || b.known - a.known || b.size - a.size || a.depth - b.depth;
  });
  return best?.path;
}

// The number of fields of an item; 0 if no item was observed, undefined if the field is not an array of objects.
function itemSize({ schema }: Field, components: Components): number | undefined {
  if (!typesOf(schema).includes("array")) return undefined;
  const item = resolveSchema(schema.items ?? {}, components);
  if (item.type === undefined) return 0;
  return typesOf(item).includes("object") ? listFields(item, components).length : undefined;
}
