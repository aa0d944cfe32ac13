import type { Cursor, PageFacts } from "./read-page.ts";
import { createSeenValues } from "./seen-values.ts";

/** What a page adds to the earlier pages of an iteration. */
export interface PageComparison {
  /** Per item of the page whether no earlier item had its ID. */
  readonly isNew: readonly boolean[];
  /** Whether the page has the items of an earlier one, or is the second in a row without a new item. */
  readonly isRepeated: boolean;
  /** How many different items the pages have so far. */
  readonly items: number;
  /** How many pages in a row are empty, this one included. */
  readonly emptyInARow: number;
}

/** The pages of an iteration so far. */
export interface PageHistory {
  readonly addPage: (facts: PageFacts) => PageComparison;
  /** Adds a cursor. Returns whether it is new. */
  readonly addCursor: (cursor: Cursor) => boolean;
}

const MAX_STALE_PAGES = 2;

/** Creates a history without pages. */
export function createPageHistory(): PageHistory {
  const remember = createSeenValues();
  let [items, emptyInARow, staleInARow] = [0, 0, 0];
  return {
    addPage: ({ items: found, content, hasIds }) => {
      const isEmpty = content.length === 0;
      emptyInARow = isEmpty ? emptyInARow + 1 : 0;
      const isKnown = !isEmpty && !remember(content);
      // Equal items without IDs may be different items, so only whole pages of them are compared.
      const isNew = content.map((one) => !hasIds || remember(one));
      if (!isEmpty) staleInARow = isNew.includes(true) ? 0 : staleInARow + 1;
      if (found !== undefined) items += isNew.filter(Boolean).length;
      return { isNew, isRepeated: isKnown || (!isEmpty && staleInARow >= MAX_STALE_PAGES), items, emptyInARow };
    },
    // As text, because a number, a string and a bigint with the same digits send the same request.
    addCursor: (cursor) => remember({ cursor: `${cursor}` }),
  };
}
