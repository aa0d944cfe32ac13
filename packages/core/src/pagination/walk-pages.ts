import { isJustOneError } from "../errors/call-error.ts";
import type { CallResult } from "../types/call-result.ts";
import type { Paging, Query } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";
import type { Page, Pages, PagingState } from "../types/pages.ts";
import { readPage } from "./read-page.ts";
import { createPageJudge } from "./stop-condition.ts";

/** One walk through the pages of an operation. */
export interface Walk {
  readonly call: (parameters: Query, options: CallOptions) => Promise<CallResult<unknown>>;
  readonly paging: Paging;
  /** The parameters of the first page; the one that asks for a page may be missing. */
  readonly parameters: Query;
  readonly options: CallOptions;
  /** How many pages at most. */
  readonly maxPages: number;
}

/** Walks through pages one at a time, each fetched when it is asked for. */
export function walkPages(walk: Walk): Pages<unknown, Query> {
  const state: State = { fetched: 0, end: undefined, resume: walk.parameters };
  return Object.assign(generatePages(walk, state), { state });
}

/** A state while it changes. */
type State = { -readonly [Key in keyof PagingState<Query>]: PagingState<Query>[Key] };

async function* generatePages(walk: Walk, state: State): AsyncGenerator<Page<unknown, Query>, void, undefined> {
  const { paging, parameters, maxPages } = walk;
  const judge = createPageJudge(paging, maxPages);
  let asked = firstPage(walk);
  for (;;) {
    const isFirst = asked === paging.start;
    state.resume = asked === undefined ? parameters : { ...parameters, [paging.parameter]: asked };
    const result = await fetchPage(walk, state.resume, isFirst);
    state.fetched += 1;
    if (result === undefined) {
      Object.assign(state, { end: "empty", resume: undefined });
      return;
    }
    const { end, next } = judge({ asked, data: result.data, facts: readPage(result.data, paging) });
    Object.assign(state, {
      end,
      resume: next === undefined ? undefined : { ...parameters, [paging.parameter]: next },
    });
    // Paid for, but all of it was handed out with the page before.
    if (end === "same-items") return;
    const isCursor = paging.cursor !== undefined;
    yield {
      ...result,
      number: isCursor ? state.fetched : Number(asked),
      cursor: isCursor ? asked : undefined,
      next: state.resume,
    };
    if (end !== undefined) return;
    asked = next;
  }
}

/** The page a walk begins with: the one its parameters name, or the first one. */
function firstPage({ paging, parameters }: Walk): string | number | undefined {
  const named = parameters[paging.parameter];
  if (paging.cursor === undefined) return typeof named === "number" ? named : paging.start;
  return typeof named === "number" || (typeof named === "string" && named !== "") ? named : undefined;
}

// Beyond the last page some operations answer code 201, nothing there, which is an end and no failure.
async function fetchPage(
  { call, options }: Walk,
  parameters: Query,
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
