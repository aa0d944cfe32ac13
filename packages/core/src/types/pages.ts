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

/** The options of an iteration over items: those of {@link PagesOptions}, and `skip`. */
export interface ItemsOptions extends PagesOptions {
  /**
   * How many items of the first page not to yield. Default: 0. With `state.resume` as parameters and `state.skip`, an
   * iteration continues exactly after the last item of an earlier one. Later pages are yielded whole, even if the first
   * page has fewer items.
   *
   * @example
   * const { resume, skip } = comments.state;
   * const rest = resume === undefined ? [] : rednote.getNoteCommentV2.items(resume, { skip });
   */
  readonly skip?: number | undefined;
}

/**
 * Why a pagination stopped:
 *
 * - `no-more`: the response states that it is the last page
 * - `empty`: the page is empty and has no next page, or several pages in a row were empty
 * - `no-cursor`: the response contains no next cursor
 * - `inexact-cursor`: the next cursor is a number beyond 2^53, whose last digits are lost, so the next page cannot be fetched.
 *   A client with the option `integers: "string"` or `"bigint"` reads such cursors exactly
 * - `same-cursor`: the next cursor was already used
 * - `same-items`: the page has the same items as an earlier one, or is the second in a row without an item whose ID is new
 * - `total`: as many items were fetched as the response reports in total, and it does not state that more follow. A multiple
 *   of 1,000 is not trusted, because the API may report such a number for any larger total
 * - `max-pages`: the limit of the caller was reached
 */
export type PagesStopReason =
  | "no-more"
  | "empty"
  | "no-cursor"
  | "inexact-cursor"
  | "same-cursor"
  | "same-items"
  | "total"
  | "max-pages";

/**
 * The progress of a pagination. `JSON.stringify` writes its bigints as texts of digits, which the parameters accept too.
 * To notice repeated pages, a pagination remembers hashes of IDs, cursors and pages: up to 60,000, in about 3 MB.
 *
 * @example if (state.expected !== undefined && state.yielded < state.expected) console.log("The API left out items.");
 */
export interface PagesState<Parameters> {
  /** How many pages were fetched. Each was billed. */
  readonly pagesFetched: number;
  /** Why the pagination stopped; undefined while it runs, after an error, and after a `break` before the end of its last page. */
  readonly stopReason: PagesStopReason | undefined;
  /**
   * The parameters of the next page, of the page that failed, or of the page whose items were not all yielded; undefined if
   * no further page is known, also at the last item.
   */
  readonly resume: Parameters | undefined;
  /**
   * How many items all pages have: the largest number that a page reported, or undefined if none did. The number of the API
   * is not always exact: for comments it includes replies, and searches may report at most 5,000.
   */
  readonly expected: number | undefined;
  /**
   * How many different items this iteration yielded, by their IDs; items without an ID all count. 0 if the path of the items
   * is unknown. Compare it with `expected`.
   */
  readonly yielded: number;
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
  /** How many items of the page in `resume` were already yielded. Pass it to `items` together with `resume`. */
  readonly skip: number;
}

/** The items of all pages of an operation; see {@link Pages}. */
export interface Items<Item, Parameters> extends AsyncGenerator<Item, void, undefined> {
  /** The progress, also after a `break` or an error. */
  readonly state: ItemsState<Parameters>;
}
