import type { Paging } from "../types/operation.ts";
import type { PagingEnd } from "../types/pages.ts";
import type { PageFacts } from "./read-page.ts";

/** A page as it is judged: what it was asked with, what came, and what that says. */
interface JudgedPage {
  readonly asked: string | number | undefined;
  readonly data: unknown;
  readonly facts: PageFacts;
}

/** What follows a page. */
interface Verdict {
  /** Why there is no next page, where there is none. */
  readonly end: PagingEnd | undefined;
  /** The page to go on with: its number or its cursor. */
  readonly next: string | number | undefined;
}

// A filter on the publisher's side may empty a page in the middle; each is billed, so not many are followed.
const MAX_EMPTY_PAGES = 3;

/** Makes the judge of one walk, who is shown every page in order. */
export function createPageJudge(paging: Paging, maxPages: number): (page: JudgedPage) => Verdict {
  const used = new Set<string | number>();
  let before: JudgedPage | undefined;
  let pages = 0;
  let items = 0;
  let emptyInARow = 0;
  let isWhole = false;

  return (page) => {
    const { asked, facts } = page;
    pages += 1;
    items += facts.items?.length ?? 0;
    emptyInARow = facts.isEmpty ? emptyInARow + 1 : 0;
    if (pages === 1) isWhole = asked === paging.start;
    if (asked !== undefined) used.add(asked);
    const repeats = before !== undefined && isRepeated(page, before);
    before = page;
    if (repeats) return { end: "same-items", next: undefined };
    if (facts.more === false) return { end: "no-more", next: undefined };
    const verdict = paging.cursor === undefined ? judgeCounted(page) : judgeCursor(page);
    return verdict.end === undefined && pages >= maxPages ? { ...verdict, end: "max-pages" } : verdict;
  };

  function judgeCounted({ asked, facts }: JudgedPage): Verdict {
    if (facts.isEmpty) return { end: "empty", next: undefined };
    // A total of nothing beside items is no total, and what came before this walk was not counted.
    if (isWhole && facts.total !== undefined && facts.total > 0 && items >= facts.total)
      return { end: "total", next: undefined };
    return { end: undefined, next: Number(asked) + 1 };
  }

  function judgeCursor({ facts: { cursor, isEmpty } }: JudgedPage): Verdict {
    if (cursor === undefined) return { end: isEmpty ? "empty" : "no-cursor", next: undefined };
    if (used.has(cursor)) return { end: "same-cursor", next: undefined };
    return { end: emptyInARow >= MAX_EMPTY_PAGES ? "empty" : undefined, next: cursor };
  }
}

// An empty page repeats nothing. Where items have no IDs, only what is equal is the same.
function isRepeated({ data, facts }: JudgedPage, before: JudgedPage): boolean {
  if (facts.isEmpty) return false;
  if (facts.ids.length === 0) return sameJson(facts.items ?? data, before.facts.items ?? before.data);
  const known = new Set(before.facts.ids);
  return facts.ids.every((id) => known.has(id));
}

/** Whether two JSON values are equal. Without recursion: answers may be nested deeper than a stack is. */
export function sameJson(one: unknown, other: unknown): boolean {
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
