import type { EntryPoint } from "../errors/caller-stack.ts";
import { ConfigurationError } from "../errors/client-errors.ts";
import { ITEMS_RULES, PAGES_RULES, readOptions } from "../config/option-rules.ts";
import { copyParameters } from "../config/parameters.ts";
import type { CallResult } from "../types/call-result.ts";
import type { CallParameters, Operation, Paging } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";
import type { Items, ItemsOptions, ItemsState, Page, Pages, PagesOptions } from "../types/pages.ts";
import { fetchPages, initialState, type MutableState, type PageIteration } from "./iterate-pages.ts";
import type { Cursor } from "./read-page.ts";

const DEFAULT_MAX_PAGES = 10;

/** The method of an operation. */
export type Method = (parameters?: CallParameters, options?: CallOptions) => Promise<CallResult<unknown>>;

/** Calls an operation. The stack of an error begins below `entry`, the function that the caller called. */
export type OperationCall = (
  parameters: CallParameters | undefined,
  options: CallOptions | undefined,
  entry: EntryPoint,
) => Promise<CallResult<unknown>>;

/** The method of a paginated operation. */
interface PaginatedMethod extends Method {
  readonly pages: (parameters?: CallParameters, options?: PagesOptions) => Pages<unknown, CallParameters, Cursor>;
  /** Absent if the path of the items is unknown. */
  readonly items?: (parameters?: CallParameters, options?: ItemsOptions) => Items<unknown, CallParameters>;
}

/**
 * Adds `pages` and `items` to the method of a paginated operation. Both throw a ConfigurationError at once for parameters
 * or options of the pagination that cannot be used. The error of a page has the parameters of that page in `resume`.
 */
export function addPagination(method: Method, call: OperationCall, operation: Operation): Method | PaginatedMethod {
  const { paging } = operation;
  if (paging === undefined) return method;
  const name = `${operation.method} ${operation.path}`;
  const createIteration = (
    given: CallParameters | undefined,
    { maxPages = DEFAULT_MAX_PAGES, ...options }: PagesOptions,
    entry: EntryPoint,
  ): PageIteration => {
    const parameters = copyParameters(given ?? {}, operation);
    checkPage(parameters[paging.parameter], paging, name);
    return { call, entry, paging, parameters, options, maxPages };
  };
  const pages: PaginatedMethod["pages"] = (parameters, given) => {
    return iteratePages(createIteration(parameters, readOptions(given ?? {}, PAGES_RULES, name), generatePages));
  };
  const items: PaginatedMethod["items"] = (parameters, given) => {
    const { skip = 0, ...options } = readOptions(given ?? {}, ITEMS_RULES, name);
    return iterateItems(createIteration(parameters, options, generateItems), skip);
  };
  return Object.assign(method, { pages, ...(paging.items === undefined ? {} : { items }) });
}

// The numbers of the next pages are counted from this one. JSON of a state has bigints as texts of digits.
function checkPage(page: unknown, { parameter, cursor }: Paging, operation: string): void {
  if (cursor !== undefined || page === undefined || page === null) return;
  const isNumeric = typeof page === "bigint" || (typeof page === "string" && /^-?\d+$/.test(page));
  if (Number.isSafeInteger(isNumeric ? Number(page) : page)) return;
  const expected = "must be a whole number, or a text of its digits";
  throw new ConfigurationError(`${operation}: parameter "${parameter}" ${expected}.`, operation, undefined, 400);
}

/** Iterates over pages. */
function iteratePages(iteration: PageIteration): Pages<unknown, CallParameters, Cursor> {
  const state = initialState(iteration.parameters);
  return Object.assign(generatePages(iteration, state), { state });
}

async function* generatePages(
  iteration: PageIteration,
  state: ReturnType<typeof initialState>,
): AsyncGenerator<Page<unknown, CallParameters, Cursor>, void, undefined> {
  for await (const { page, items, isNew } of fetchPages(iteration, state)) {
    state.yielded += items.filter((_, index) => isNew[index]).length;
    yield page;
  }
}

/** Iterates over the items of all pages in order, without the first `skip` items of the first page. */
function iterateItems(iteration: PageIteration, skip: number): Items<unknown, CallParameters> {
  const state = Object.assign(initialState(iteration.parameters), { skip });
  return Object.assign(generateItems(iteration, state), { state });
}

async function* generateItems(
  iteration: PageIteration,
  state: MutableState<ItemsState<CallParameters>>,
): AsyncGenerator<unknown, void, undefined> {
  for await (const { page, parameters, items, isNew } of fetchPages(iteration, state)) {
    const { stopReason } = state;
    // `resume` names this page until its last item is yielded.
    Object.assign(state, { stopReason: undefined, resume: parameters });
    for (const [index, item] of items.entries()) {
      if (index < state.skip) continue;
      state.skip = index + 1;
      if (isNew[index]) state.yielded += 1;
      // Otherwise a resumed iteration would pay for this page again only to skip all of it.
      if (index === items.length - 1) Object.assign(state, { stopReason, resume: page.next, skip: 0 });
      yield item;
    }
    Object.assign(state, { stopReason, resume: page.next, skip: 0 });
  }
}
