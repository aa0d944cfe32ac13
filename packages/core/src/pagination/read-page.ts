import type { Paging } from "../types/operation.ts";

/** What the data of one page says of paging. */
export interface PageFacts {
  /** Its items; undefined where it is not known where they are. */
  readonly items: readonly unknown[] | undefined;
  readonly isEmpty: boolean;
  /** The IDs of its items, as far as they have any. */
  readonly ids: readonly (string | number)[];
  /** The next cursor, where one came. */
  readonly cursor: string | number | undefined;
  /** Whether there is more, where it says so. */
  readonly more: boolean | undefined;
  /** The number of all items, where one came. */
  readonly total: number | undefined;
}

const NO: ReadonlySet<unknown> = new Set([false, 0, "0", "false"]);
// Where the items are is not known: then any array near the top counts.
const SEARCH_DEPTH = 3;

/** Reads the data of a page. Anything in it may be missing or of another type than it was. */
export function readPage(data: unknown, paging: Paging): PageFacts {
  const found = paging.items === undefined ? undefined : valueAt(data, paging.items);
  const items = Array.isArray(found) ? (found as readonly unknown[]) : undefined;
  const more = readAt(data, paging.more);
  const total = readAt(data, paging.total);
  return {
    items,
    isEmpty: items === undefined ? found === null || !holdsItems(data, SEARCH_DEPTH) : items.length === 0,
    ids: (items ?? []).map((item) => readAt(item, paging.id)).filter(isId),
    cursor: cursorOf(readAt(data, paging.cursor)),
    more: more === undefined || more === null ? undefined : !NO.has(more),
    total: typeof total === "number" ? total : undefined,
  };
}

function readAt(json: unknown, place: string | undefined): unknown {
  return place === undefined ? undefined : valueAt(json, place);
}

function isId(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

// A number beyond 2^53 has lost digits: the page it asks for would be another one, and billed.
function cursorOf(value: unknown): string | number | undefined {
  if (!isId(value) || (typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER)) return undefined;
  return value;
}

function holdsItems(value: unknown, depth: number): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== "object" || value === null || depth === 0) return false;
  return Object.values(value).some((below) => holdsItems(below, depth - 1));
}

/** The value at a place in JSON: names joined by dots, with `-1` for the last item of an array. */
function valueAt(json: unknown, place: string): unknown {
  if (place === "") return json;
  return place.split(".").reduce<unknown>(step, json);
}

function step(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return name === "-1" ? value.at(-1) : undefined;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
