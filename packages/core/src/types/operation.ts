/** One operation of a platform, as its generated table names it. */
export interface Operation {
  /** The HTTP method. */
  readonly method: "GET" | "POST";
  /** The path below the base URL. */
  readonly path: string;
  /** Whether the publisher may remove it, or has removed it already. */
  readonly deprecated?: boolean;
  /** Parameters and token go into a form in the body; without it, into the query. */
  readonly body?: "form";
  /** How it pages; without it, it does not. */
  readonly paging?: Paging;
}

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

/** The parameters of a call by their exact names. */
export type Query = Readonly<Record<string, unknown>>;
