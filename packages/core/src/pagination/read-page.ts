import type { Paging } from "../types/operation.ts";

/** A cursor, or another ID. An integer beyond 2^53 is a string or a bigint, as the option `integers` requires. */
export type Cursor = string | number | bigint;

/** The parts of a page's data that pagination depends on. */
export interface PageFacts {
  /** The items; undefined if they are not found. */
  readonly items: readonly unknown[] | undefined;
  /** Per item its ID as text, or the item itself if it has none. Items of any array if the path of the items is unknown. */
  readonly content: readonly unknown[];
  /** Whether an item has an ID. */
  readonly hasIds: boolean;
  /** The next cursor, if the page has one. */
  readonly cursor: Cursor | undefined;
  /** Whether the next cursor is a number beyond 2^53. It has lost digits, so it would fetch another page, which is billed. */
  readonly isCursorInexact: boolean;
  /** Whether there are more pages, if the page states it. */
  readonly more: boolean | undefined;
  /** The total number of items that ends an iteration, if the page states it. */
  readonly total: number | undefined;
  /** How many items all pages have, if the page states it. */
  readonly expected: number | undefined;
}

// How deep an array is searched for if the path of the items is unknown.
const SEARCH_DEPTH = 3;

/** Reads the data of a page. Any part may be missing or have an unexpected type. */
export function readPage(data: unknown, paging: Paging): PageFacts {
  const found = paging.items === undefined ? undefined : getByPath(data, paging.items);
  const items = Array.isArray(found) ? (found as readonly unknown[]) : undefined;
  const all = items ?? (found === null ? [] : itemsOfArrays(data, SEARCH_DEPTH));
  const ids = all.map((item) => getOptional(item, paging.id));
  const total = countOf(getOptional(data, paging.total));
  const cursor = getOptional(data, paging.cursor);
  const isCursorInexact = typeof cursor === "number" && Math.abs(cursor) > Number.MAX_SAFE_INTEGER;
  return {
    items,
    content: ids.map((id, index) => (isId(id) ? `${id}` : all[index])),
    hasIds: ids.some(isId),
    cursor: isId(cursor) && !isCursorInexact ? cursor : undefined,
    isCursorInexact,
    more: flagOf(getOptional(data, paging.more)),
    total,
    expected: countOf(getOptional(data, paging.expected)) ?? total,
  };
}

/** Whether a value can be a cursor or another ID. */
export function isId(value: unknown): value is Cursor {
  return (typeof value === "string" && value !== "") || typeof value === "number" || typeof value === "bigint";
}

function flagOf(value: unknown): boolean | undefined {
  return isId(value) || typeof value === "boolean" ? !/^(?:false|0)$/i.test(`${value}`) : undefined;
}

function countOf(value: unknown): number | undefined {
  const count = isId(value) ? Number(value) : -1;
  return count >= 0 && Number.isSafeInteger(count) ? count : undefined;
}

function itemsOfArrays(value: unknown, depth: number): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null || depth === 0) return [];
  return Object.values(value).flatMap((child) => itemsOfArrays(child, depth - 1));
}

function getOptional(json: unknown, path: string | undefined): unknown {
  return path === undefined ? undefined : getByPath(json, path);
}

/** The value at a path in JSON: names joined by dots, with `-1` for the last item of an array. */
function getByPath(json: unknown, path: string): unknown {
  if (path === "") return json;
  return path.split(".").reduce<unknown>(getChild, json);
}

function getChild(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return name === "-1" ? value.at(-1) : undefined;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return Reflect.get(value, name);
}
