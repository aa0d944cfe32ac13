/**
 * How an operation pages, as its generated table says. Places are in `data`: names joined by dots, with `-1` for the
 * last item of an array.
 */
export interface Paging {
  /** The parameter that asks for a page. */
  readonly parameter: string;
  /** The number of the first page, where pages are counted. */
  readonly start?: number;
  /** Where the next cursor stands, where one is carried. */
  readonly cursor?: string;
  /** Where it is said whether there is more. */
  readonly more?: string;
  /** Where the number of all items stands. */
  readonly total?: string;
  /** Where the array of items stands; empty where `data` is that array. */
  readonly items?: string;
  /** Where the ID of an item stands, in the item. */
  readonly id?: string;
}
