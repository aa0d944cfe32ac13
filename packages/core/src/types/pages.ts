import type { CallResult } from "./call-result.ts";
import type { CallOptions } from "./options.ts";

/** What a walk through pages may set, for each of its calls and for itself. */
export interface PagesOptions extends CallOptions {
  /**
   * How many pages are fetched at most; `Infinity` for no bound. Default: 10, because every page is billed, and a walk
   * that was cut short can go on from `state.resume` without losing anything.
   */
  readonly maxPages?: number | undefined;
}

/**
 * Why a walk ended by itself: the answer says that there is no more (`no-more`), the page is empty and nothing leads on,
 * or pages stayed empty (`empty`), no next cursor came (`no-cursor`), one came that was used before (`same-cursor`), the
 * page holds only what the one before held (`same-items`), as many items came as there are (`total`), or the bound was
 * reached (`max-pages`).
 */
export type PagingEnd = "no-more" | "empty" | "no-cursor" | "same-cursor" | "same-items" | "total" | "max-pages";

/** How far a walk came. */
export interface PagingState<Parameters> {
  /** How many pages were fetched. Each was billed. */
  readonly fetched: number;
  /** Why it ended; undefined while it goes on, and where it was left early or failed. */
  readonly end: PagingEnd | undefined;
  /**
   * The parameters to go on with: those of the next page, or of the page that failed. Undefined where nothing is known to
   * be left.
   */
  readonly resume: Parameters | undefined;
}

/** The result of one page, and where it stands. */
export interface Page<Data, Parameters> extends CallResult<Data> {
  /** The number of the page that was asked for; for an operation with a cursor how many this walk has fetched. */
  readonly number: number;
  /** The cursor that was asked with; undefined for the first page, and where pages are counted. */
  readonly cursor: string | number | undefined;
  /** The parameters of the next page; undefined where this is the last one. */
  readonly next: Parameters | undefined;
}

/**
 * A walk through the pages of an operation. A page is fetched when it is asked for and never before, so nothing is billed
 * after a `break`. It can be walked once.
 */
export interface Pages<Data, Parameters> extends AsyncGenerator<Page<Data, Parameters>, void, undefined> {
  /** How far it came; also after a `break` and after an error. */
  readonly state: PagingState<Parameters>;
}

/** How far a walk through items came. */
export interface ItemsState<Parameters> extends PagingState<Parameters> {
  /** How many items of the page that `resume` names were handed out already. */
  readonly skip: number;
}

/** A walk through the items of an operation's pages; see {@link Pages}. */
export interface Items<Item, Parameters> extends AsyncGenerator<Item, void, undefined> {
  /** How far it came; also after a `break` and after an error. */
  readonly state: ItemsState<Parameters>;
}
