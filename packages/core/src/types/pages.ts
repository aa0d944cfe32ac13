import type { CallResult } from "./call-result.ts";
import type { CallOptions } from "./options.ts";

/** The options of a pagination: `maxPages`, and the options of each of its calls. */
export interface PagesOptions extends CallOptions {
  /**
   * How many pages to fetch at most; `Infinity` for no limit. Default: 10, because every page is billed. `state.resume`
   * holds the parameters to continue after the limit.
   */
  readonly maxPages?: number | undefined;
}

/**
 * Why a pagination stopped:
 *
 * - `no-more`: the response states that it is the last page
 * - `empty`: the page is empty and has no next page, or several pages in a row were empty
 * - `no-cursor`: the response contains no next cursor
 * - `same-cursor`: the next cursor was already used
 * - `same-items`: the page contains only items of the previous page
 * - `total`: as many items were fetched as the response reports in total
 * - `max-pages`: the limit of the caller was reached
 */
export type PagesStopReason = "no-more" | "empty" | "no-cursor" | "same-cursor" | "same-items" | "total" | "max-pages";

/** The progress of a pagination. */
export interface PagesState<Parameters> {
  /** How many pages were fetched. Each was billed. */
  readonly pagesFetched: number;
  /** Why the pagination stopped; undefined while it runs, and after a `break` or an error. */
  readonly stopReason: PagesStopReason | undefined;
  /** The parameters of the next page, or of the page that failed; undefined if no further page is known. */
  readonly resume: Parameters | undefined;
}

/** The result of one page and its position. */
export interface Page<Data, Parameters, Cursor = string | number> extends CallResult<Data> {
  /** The number of the page. For an operation with cursors, pages are counted from 1. */
  readonly number: number;
  /** The cursor of this page; undefined for the first page and if pages are numbered. */
  readonly cursor: Cursor | undefined;
  /** The parameters of the next page; undefined if this is the last one. */
  readonly next: Parameters | undefined;
}

/**
 * The pages of an operation. A page is fetched when the loop requests it, so nothing is billed after a `break`. The
 * pages can be iterated once.
 */
export interface Pages<Data, Parameters, Cursor = string | number> extends AsyncGenerator<
  Page<Data, Parameters, Cursor>,
  void,
  undefined
> {
  /** The progress, also after a `break` or an error. */
  readonly state: PagesState<Parameters>;
}

/** The progress of an iteration over items. */
export interface ItemsState<Parameters> extends PagesState<Parameters> {
  /** How many items of the page in `resume` were already yielded. */
  readonly skip: number;
}

/** The items of all pages of an operation; see {@link Pages}. */
export interface Items<Item, Parameters> extends AsyncGenerator<Item, void, undefined> {
  /** The progress, also after a `break` or an error. */
  readonly state: ItemsState<Parameters>;
}
