import { ConfigurationError, invalidOption } from "../errors/client-errors.ts";
import { copyParameters } from "../config/parameters.ts";
import type { CallResult } from "../types/call-result.ts";
import type { CallParameters, Operation, Paging } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";
import type { Items, ItemsState, Pages, PagesOptions } from "../types/pages.ts";
import { iteratePages, type PageIteration } from "./iterate-pages.ts";
import { type Cursor, readPage } from "./read-page.ts";

const DEFAULT_MAX_PAGES = 10;

/** The method of an operation. */
export type Method = (parameters?: CallParameters, options?: CallOptions) => Promise<CallResult<unknown>>;

/** The method of a paginated operation. */
interface PaginatedMethod extends Method {
  readonly pages: (parameters?: CallParameters, options?: PagesOptions) => Pages<unknown, CallParameters, Cursor>;
  /** Absent if the path of the items is unknown. */
  readonly items?: (parameters?: CallParameters, options?: PagesOptions) => Items<unknown, CallParameters>;
}

/**
 * Adds `pages` and `items` to the method of a paginated operation. Both throw a ConfigurationError at once for parameters
 * or a `maxPages` that cannot be used. The error of a page has the parameters of that page in `resume`.
 */
export function addPagination(method: Method, operation: Operation): Method | PaginatedMethod {
  const { paging } = operation;
  if (paging === undefined) return method;
  const name = `${operation.method} ${operation.path}`;
  const createIteration = (given?: CallParameters, pagesOptions?: PagesOptions): PageIteration => {
    const { maxPages, ...options } = pagesOptions ?? {};
    const parameters = copyParameters(given ?? {}, operation);
    checkPage(parameters[paging.parameter], paging, name);
    const checked = checkMaxPages(maxPages ?? DEFAULT_MAX_PAGES, name);
    return { call: method, paging, parameters, options, maxPages: checked };
  };
  return Object.assign(method, {
    pages: (...args: Parameters<typeof createIteration>) => iteratePages(createIteration(...args)),
    ...(paging.items === undefined
      ? {}
      : { items: (...args: Parameters<typeof createIteration>) => iterateItems(createIteration(...args)) }),
  });
}

function checkMaxPages(maxPages: number, operation: string): number {
  if (maxPages === Infinity || (Number.isSafeInteger(maxPages) && maxPages > 0)) return maxPages;
  throw invalidOption("maxPages", "a whole number > 0, or Infinity", maxPages, operation);
}

// The numbers of the next pages are counted from this one.
function checkPage(page: unknown, { parameter, cursor }: Paging, operation: string): void {
  if (cursor !== undefined || page === undefined || page === null) return;
  if (Number.isSafeInteger(typeof page === "bigint" ? Number(page) : page)) return;
  throw new ConfigurationError(`${operation}: parameter "${parameter}" must be a whole number.`, operation);
}

/** Iterates over the items of all pages in order. */
function iterateItems(iteration: PageIteration): Items<unknown, CallParameters> {
  const state: State = { pagesFetched: 0, stopReason: undefined, resume: iteration.parameters, skip: 0 };
  return Object.assign(generateItems(iteration, state), { state });
}

type State = { -readonly [Key in keyof ItemsState<CallParameters>]: ItemsState<CallParameters>[Key] };

async function* generateItems(iteration: PageIteration, state: State): AsyncGenerator<unknown, void, undefined> {
  const pages = iteratePages(iteration);
  try {
    let current: CallParameters | undefined = iteration.parameters;
    for await (const { data, next } of pages) {
      // `resume` names this page until its last item is yielded.
      Object.assign(state, { pagesFetched: pages.state.pagesFetched, resume: current });
      for (const item of readPage(data, iteration.paging).items ?? []) {
        state.skip += 1;
        yield item;
      }
      Object.assign(state, { resume: next, skip: 0 });
      current = next;
    }
    Object.assign(state, pages.state);
  } catch (thrown) {
    // With `skip` > 0 the consumer threw the error within a page, and `state` is already right.
    if (state.skip === 0) Object.assign(state, pages.state);
    throw thrown;
  }
}
