import { checkQuery } from "../config/parameters.ts";
import { ConfigurationError } from "../errors/client-errors.ts";
import type { CallResult } from "../types/call-result.ts";
import type { Operation, Paging, Query } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";
import type { Items, ItemsState, Pages, PagesOptions } from "../types/pages.ts";
import { readPage } from "./read-page.ts";
import { type Walk, walkPages } from "./walk-pages.ts";

const DEFAULT_MAX_PAGES = 10;

/** The method of any operation. */
export type Method = (parameters?: Query, options?: CallOptions) => Promise<CallResult<unknown>>;

/** The method of an operation that pages. */
interface PagedMethod extends Method {
  readonly pages: (parameters?: Query, options?: PagesOptions) => Pages<unknown, Query>;
  /** Absent where it is not known where the items are. */
  readonly items?: (parameters?: Query, options?: PagesOptions) => Items<unknown, Query>;
}

/**
 * Gives the method of an operation `pages` and `items`, where it pages. They throw a ConfigurationError at once for
 * parameters or a `maxPages` that cannot be used; what the calls throw carries `resume`.
 */
export function addPaging(method: Method, operation: Operation): Method | PagedMethod {
  const { paging } = operation;
  if (paging === undefined) return method;
  const name = `${operation.method} ${operation.path}`;
  const begin = (given?: Query, walkOptions?: PagesOptions): Walk => {
    const parameters = given ?? {};
    const { maxPages, ...options } = walkOptions ?? {};
    checkQuery(parameters, name);
    checkPage(parameters[paging.parameter], paging, name);
    const checked = checkMaxPages(maxPages ?? DEFAULT_MAX_PAGES, name);
    return { call: method, paging, parameters: { ...parameters }, options, maxPages: checked };
  };
  return Object.assign(method, {
    pages: (...walk: Parameters<typeof begin>) => walkPages(begin(...walk)),
    ...(paging.items === undefined ? {} : { items: (...walk: Parameters<typeof begin>) => walkItems(begin(...walk)) }),
  });
}

function checkMaxPages(maxPages: number, operation: string): number {
  if (maxPages === Infinity || (Number.isSafeInteger(maxPages) && maxPages > 0)) return maxPages;
  const expected = "expected a whole number above 0, or Infinity";
  throw new ConfigurationError(`maxPages is ${String(maxPages).slice(0, 40)}; ${expected}.`, operation);
}

// The next page is counted from this one.
function checkPage(page: unknown, { parameter, cursor }: Paging, operation: string): void {
  if (cursor !== undefined || page === undefined || page === null || Number.isSafeInteger(page)) return;
  throw new ConfigurationError(`${operation}: parameter "${parameter}" is no whole number.`, operation);
}

/** Walks through the items of pages, in the order they came in. */
function walkItems(walk: Walk): Items<unknown, Query> {
  const state: State = { fetched: 0, end: undefined, resume: walk.parameters, skip: 0 };
  return Object.assign(generateItems(walk, state), { state });
}

/** A state while it changes. */
type State = { -readonly [Key in keyof ItemsState<Query>]: ItemsState<Query>[Key] };

async function* generateItems(walk: Walk, state: State): AsyncGenerator<unknown, void, undefined> {
  const pages = walkPages(walk);
  try {
    let asked: Query | undefined = walk.parameters;
    for await (const { data, next } of pages) {
      // Until its last item is handed out, going on means this page again.
      Object.assign(state, { fetched: pages.state.fetched, resume: asked });
      for (const item of readPage(data, walk.paging).items ?? []) {
        state.skip += 1;
        yield item;
      }
      Object.assign(state, { resume: next, skip: 0 });
      asked = next;
    }
    Object.assign(state, pages.state);
  } catch (thrown) {
    // In the middle of a page it is the consumer who threw.
    if (state.skip === 0) Object.assign(state, pages.state);
    throw thrown;
  }
}
