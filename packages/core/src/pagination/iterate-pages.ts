import { isJustOneError } from "../errors/call-error.ts";
import type { CallResult } from "../types/call-result.ts";
import type { CallParameters, Paging } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";
import type { Page, Pages, PagesState } from "../types/pages.ts";
import { type Cursor, isId, readPage } from "./read-page.ts";
import { createStopCondition } from "./stop-condition.ts";

/** One iteration over the pages of an operation. */
export interface PageIteration {
  readonly call: (parameters: CallParameters, options: CallOptions) => Promise<CallResult<unknown>>;
  readonly paging: Paging;
  /** The parameters of the first page to fetch. Without the parameter that selects the page, it is the operation's first. */
  readonly parameters: CallParameters;
  readonly options: CallOptions;
  /** How many pages to fetch at most. */
  readonly maxPages: number;
}

/** Iterates over pages. Each is fetched when the loop requests it. */
export function iteratePages(iteration: PageIteration): Pages<unknown, CallParameters, Cursor> {
  const state: State = { pagesFetched: 0, stopReason: undefined, resume: iteration.parameters };
  return Object.assign(generatePages(iteration, state), { state });
}

type State = { -readonly [Key in keyof PagesState<CallParameters>]: PagesState<CallParameters>[Key] };
type GeneratedPages = AsyncGenerator<Page<unknown, CallParameters, Cursor>, void, undefined>;

async function* generatePages(iteration: PageIteration, state: State): GeneratedPages {
  const { paging, parameters, maxPages } = iteration;
  const decide = createStopCondition(paging, maxPages);
  // The number or the cursor of the page; undefined for a first page without a cursor.
  let cursor = firstCursor(iteration);
  for (;;) {
    const isFirst = cursor === paging.start;
    state.resume = cursor === undefined ? parameters : { ...parameters, [paging.parameter]: cursor };
    const result = await fetchPage(iteration, state.resume, isFirst);
    state.pagesFetched += 1;
    if (result === undefined) {
      state.stopReason = "empty";
      state.resume = undefined;
      return;
    }
    const { stopReason, next } = decide({ cursor, data: result.data, facts: readPage(result.data, paging) });
    state.stopReason = stopReason;
    state.resume = next === undefined ? undefined : { ...parameters, [paging.parameter]: next };
    // Billed, but contains only items already yielded.
    if (stopReason === "same-items") return;
    const hasCursors = paging.cursor !== undefined;
    yield {
      ...result,
      number: hasCursors ? state.pagesFetched : Number(cursor),
      cursor: hasCursors ? cursor : undefined,
      next: state.resume,
    };
    if (stopReason !== undefined) return;
    cursor = next;
  }
}

function firstCursor({ paging, parameters }: PageIteration): Cursor | undefined {
  const given = parameters[paging.parameter];
  // `pages` rejected any page but a whole number.
  if (paging.cursor === undefined) return Number(given ?? paging.start);
  return isId(given) ? given : undefined;
}

// Some operations return code 201 (no result) after the last page, which is the end and not a failure.
async function fetchPage(
  { call, options }: PageIteration,
  parameters: CallParameters,
  isFirst: boolean,
): Promise<CallResult<unknown> | undefined> {
  try {
    return await call(parameters, options);
  } catch (thrown) {
    if (!isJustOneError(thrown)) throw thrown;
    if (thrown.kind === "no-result" && !isFirst) return undefined;
    throw Object.assign(thrown, { resume: parameters });
  }
}
