import type { EntryPoint } from "../errors/caller-stack.ts";
import { isJustOneError } from "../errors/call-error.ts";
import type { CallResult } from "../types/call-result.ts";
import type { CallParameters, Paging } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";
import type { ItemsState, Page } from "../types/pages.ts";
import { type Cursor, isId, readPage } from "./read-page.ts";
import { createStopCondition } from "./stop-condition.ts";

/** One iteration over the pages of an operation. */
export interface PageIteration {
  readonly call: (parameters: CallParameters, options: CallOptions, entry: EntryPoint) => Promise<CallResult<unknown>>;
  /** The generator that the caller iterates over. */
  readonly entry: EntryPoint;
  readonly paging: Paging;
  /** The parameters of the first page to fetch. Without the parameter that selects the page, it is the operation's first. */
  readonly parameters: CallParameters;
  readonly options: CallOptions;
  /** How many pages to fetch at most. */
  readonly maxPages: number;
}

/** The progress of an iteration while it runs. */
export type MutableState<State> = { -readonly [Key in keyof State]: State[Key] };
type PagesProgress = MutableState<Omit<ItemsState<CallParameters>, "skip">>;

/** A page and what the iterations over pages and items need to know about it. */
interface FetchedPage {
  readonly page: Page<unknown, CallParameters, Cursor>;
  /** The parameters that fetched it. */
  readonly parameters: CallParameters;
  readonly items: readonly unknown[];
  /** Per item whether no earlier item had its ID. */
  readonly isNew: readonly boolean[];
}

/** The state of an iteration that begins. `toJSON` writes bigints as texts, which JSON would reject. */
export function initialState(resume: CallParameters): PagesProgress {
  const state = { pagesFetched: 0, stopReason: undefined, resume, expected: undefined, yielded: 0 };
  return Object.defineProperty(state, "toJSON", { value: () => JSON.parse(JSON.stringify({ ...state }, writeBigint)) });
}

function writeBigint(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}` : value;
}

/** Iterates over pages and keeps `state` up to date. Each page is fetched when the loop requests it. */
export async function* fetchPages(
  iteration: PageIteration,
  state: PagesProgress,
): AsyncGenerator<FetchedPage, void, undefined> {
  const { paging, parameters, maxPages } = iteration;
  const decide = createStopCondition(paging, maxPages);
  const parametersOf = (cursor: Cursor): CallParameters => ({ ...parameters, [paging.parameter]: cursor });
  // The number or the cursor of the page; undefined for a first page without a cursor.
  let cursor = firstCursor(iteration);
  for (;;) {
    const current = cursor === undefined ? parameters : parametersOf(cursor);
    state.resume = current;
    const result = await fetchPage(iteration, current, cursor === paging.start);
    state.pagesFetched += 1;
    if (result === undefined) {
      Object.assign(state, { stopReason: "empty", resume: undefined });
      return;
    }
    const facts = readPage(result.data, paging);
    const { stopReason, next, isNew } = decide(cursor, facts);
    const resume = next === undefined ? undefined : parametersOf(next);
    // The largest number, because the last page may report 0.
    if (facts.expected !== undefined) state.expected = Math.max(facts.expected, state.expected ?? 0);
    Object.assign(state, { stopReason, resume });
    // Billed, but contains only items already yielded.
    if (stopReason === "same-items") return;
    const hasCursors = paging.cursor !== undefined;
    const number = hasCursors ? state.pagesFetched : Number(cursor);
    const page = { ...result, number, cursor: hasCursors ? cursor : undefined, next: resume };
    yield { page, parameters: current, items: facts.items ?? [], isNew };
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
  { call, options, entry }: PageIteration,
  parameters: CallParameters,
  isFirst: boolean,
): Promise<CallResult<unknown> | undefined> {
  try {
    return await call(parameters, options, entry);
  } catch (thrown) {
    if (!isJustOneError(thrown)) throw thrown;
    if (thrown.kind === "no-result" && !isFirst) return undefined;
    throw Object.assign(thrown, { resume: parameters });
  }
}
