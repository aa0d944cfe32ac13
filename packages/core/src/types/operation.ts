import type { ParameterSchema } from "./schemas.ts";

/** One operation of a platform, as in its generated operation table. */
export interface Operation {
  /** The HTTP method. */
  readonly method: "GET" | "POST";
  /** The path below the base URL. */
  readonly path: string;
  /** Whether the API may remove the operation, or has already removed it. */
  readonly deprecated?: boolean;
  /** `form`: parameters and token are sent in the body. Without it they are sent in the query. */
  readonly body?: "form";
  /** The parameters that are sent as headers, by their exact names. */
  readonly headers?: readonly string[];
  /** The lists that are sent as one value with commas. The items of any other list are sent as one value each. */
  readonly commaLists?: readonly string[];
  /** How the operation is paginated; undefined if it is not. */
  readonly paging?: Paging;
  /** Checks the parameters of each call. Set by the client from its option `validate`. */
  readonly schema?: ParameterSchema | undefined;
}

/**
 * How an operation is paginated. A path names a value in `data`: names joined by dots, with `-1` for the last item of an
 * array.
 */
export interface Paging {
  /** The parameter that selects the page. */
  readonly parameter: string;
  /** The number of the first page, if pages are numbered. */
  readonly start?: number;
  /** The path of the next cursor, if pages have cursors. */
  readonly cursor?: string;
  /** The path of the flag for further pages. */
  readonly more?: string;
  /** The path of the total number of items. */
  readonly total?: string;
  /** The path of the number of items that all pages have, which is only reported. Without it, `total` is reported. */
  readonly expected?: string;
  /** The path of the array of items; empty if `data` is the array. */
  readonly items?: string;
  /** The path of an item's ID, within the item. */
  readonly id?: string;
}

/** The parameters of a call by their exact names. */
export type CallParameters = Readonly<Record<string, unknown>>;
