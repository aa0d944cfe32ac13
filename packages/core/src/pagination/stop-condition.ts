import type { Paging } from "../types/operation.ts";
import type { PagesStopReason } from "../types/pages.ts";
import { createPageHistory, type PageComparison } from "./page-history.ts";
import type { Cursor, PageFacts } from "./read-page.ts";

/** How an iteration continues after a page. */
interface PageDecision {
  /** Why it stops; undefined if it continues. */
  readonly stopReason: PagesStopReason | undefined;
  /** The number or the cursor of the next page, if one is known. */
  readonly next?: Cursor | undefined;
}

// A filter of the API may leave a page empty although more follow. Each page is billed, so the number is limited.
const MAX_EMPTY_PAGES = 3;
// A search reports at most a round number, such as 5,000, as its total.
const CEILING_STEP = 1000;

/**
 * Creates the stop condition of one iteration, which receives every page in order with its number or its cursor; undefined
 * for a first page without a cursor.
 */
export function createStopCondition(
  paging: Paging,
  maxPages: number,
): (cursor: Cursor | undefined, facts: PageFacts) => PageDecision & Pick<PageComparison, "isNew"> {
  const { addPage, addCursor } = createPageHistory();
  let pages = 0;
  let startsAtFirstPage = false;

  return (cursor, facts) => {
    pages += 1;
    if (pages === 1) {
      startsAtFirstPage = cursor === paging.start;
      if (cursor !== undefined) addCursor(cursor);
    }
    const comparison = addPage(facts);
    const { stopReason, next } = decide(cursor, facts, comparison);
    return { stopReason: stopReason ?? (pages >= maxPages ? "max-pages" : undefined), next, isNew: comparison.isNew };
  };

  function decide(cursor: Cursor | undefined, facts: PageFacts, comparison: PageComparison): PageDecision {
    if (comparison.isRepeated) return { stopReason: "same-items" };
    if (facts.more === false) return { stopReason: "no-more" };
    return paging.cursor === undefined
      ? decideByNumber(Number(cursor), facts, comparison)
      : decideByCursor(facts, comparison);
  }

  function decideByNumber(
    number: number,
    { more, total = 0 }: PageFacts,
    { items, emptyInARow }: PageComparison,
  ): PageDecision {
    if (emptyInARow > 0) return { stopReason: "empty" };
    // A total of 0 on a page with items is wrong. An iteration that starts later did not count the earlier items.
    const isComplete = startsAtFirstPage && more !== true && total % CEILING_STEP !== 0 && items >= total;
    return isComplete ? { stopReason: "total" } : { stopReason: undefined, next: number + 1 };
  }

  function decideByCursor({ cursor, isCursorInexact }: PageFacts, { emptyInARow }: PageComparison): PageDecision {
    if (isCursorInexact) return { stopReason: "inexact-cursor" };
    if (cursor === undefined) return { stopReason: emptyInARow > 0 ? "empty" : "no-cursor" };
    if (!addCursor(cursor)) return { stopReason: "same-cursor" };
    return { stopReason: emptyInARow >= MAX_EMPTY_PAGES ? "empty" : undefined, next: cursor };
  }
}
