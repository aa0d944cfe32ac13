import type { Paging } from "../types/operation.ts";
import type { PagesStopReason } from "../types/pages.ts";
import type { Cursor, PageFacts } from "./read-page.ts";

/** A page that was fetched. */
interface FetchedPage {
  /** Its number or its cursor; undefined for a first page without a cursor. */
  readonly cursor: Cursor | undefined;
  readonly data: unknown;
  readonly facts: PageFacts;
}

/** How an iteration continues after a page. */
interface PageDecision {
  /** Why it stops; undefined if it continues. */
  readonly stopReason: PagesStopReason | undefined;
  /** The number or the cursor of the next page, if one is known. */
  readonly next: Cursor | undefined;
}

// A filter of the API may leave a page empty although more follow. Each page is billed, so the number is limited.
const MAX_EMPTY_PAGES = 3;

/** Creates the stop condition of one iteration, which receives every page in order. */
export function createStopCondition(paging: Paging, maxPages: number): (page: FetchedPage) => PageDecision {
  // As texts, because a number, a string and a bigint with the same digits send the same request.
  const used = new Set<string>();
  let previous: FetchedPage | undefined;
  let pages = 0;
  let items = 0;
  let emptyInARow = 0;
  let startsAtFirstPage = false;

  return (page) => {
    const { cursor, facts } = page;
    pages += 1;
    items += facts.items?.length ?? 0;
    emptyInARow = facts.isEmpty ? emptyInARow + 1 : 0;
    if (pages === 1) startsAtFirstPage = cursor === paging.start;
    if (cursor !== undefined) used.add(`${cursor}`);
    const isRepeated = previous !== undefined && repeats(page, previous);
    previous = page;
    if (isRepeated) return { stopReason: "same-items", next: undefined };
    if (facts.more === false) return { stopReason: "no-more", next: undefined };
    const decision = paging.cursor === undefined ? decideByNumber(page) : decideByCursor(page);
    return decision.stopReason === undefined && pages >= maxPages ? { ...decision, stopReason: "max-pages" } : decision;
  };

  function decideByNumber({ cursor, facts }: FetchedPage): PageDecision {
    if (facts.isEmpty) return { stopReason: "empty", next: undefined };
    // A total of 0 on a page with items is wrong. An iteration that starts later did not count the earlier items.
    if (startsAtFirstPage && facts.total !== undefined && facts.total > 0 && items >= facts.total) {
      return { stopReason: "total", next: undefined };
    }
    return { stopReason: undefined, next: Number(cursor) + 1 };
  }

  function decideByCursor({ facts: { cursor, isEmpty } }: FetchedPage): PageDecision {
    if (cursor === undefined) return { stopReason: isEmpty ? "empty" : "no-cursor", next: undefined };
    if (used.has(`${cursor}`)) return { stopReason: "same-cursor", next: undefined };
    return { stopReason: emptyInARow >= MAX_EMPTY_PAGES ? "empty" : undefined, next: cursor };
  }
}

// Items without IDs are compared as a whole. An empty page does not count as a repeated one.
function repeats({ data, facts }: FetchedPage, previous: FetchedPage): boolean {
  if (facts.isEmpty) return false;
  if (facts.ids.length === 0) return jsonEquals(facts.items ?? data, previous.facts.items ?? previous.data);
  const known = new Set(previous.facts.ids);
  return facts.ids.every((id) => known.has(id));
}

/** Whether two JSON values are equal. Without recursion, because a response may be nested deeper than the stack. */
export function jsonEquals(one: unknown, other: unknown): boolean {
  const pairs: [unknown, unknown][] = [[one, other]];
  for (let pair = pairs.pop(); pair !== undefined; pair = pairs.pop()) {
    const [a, b] = pair;
    if (Object.is(a, b)) continue;
    if (!isContainer(a) || !isContainer(b) || Array.isArray(a) !== Array.isArray(b)) return false;
    const keys = Object.keys(a);
    if (keys.length !== Object.keys(b).length) return false;
    for (const key of keys) {
      if (!Object.hasOwn(b, key)) return false;
      pairs.push([Reflect.get(a, key), Reflect.get(b, key)]);
    }
  }
  return true;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
