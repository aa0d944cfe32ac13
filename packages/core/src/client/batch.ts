import { type CallError, isJustOneError } from "../errors/call-error.ts";

/** How a batch runs. */
export interface BatchOptions {
  /** How many calls are under way at most. Halved at each 302, and won back one by one. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Begins no further call once it is aborted. Give it to the calls too, to end those under way. */
  readonly signal?: AbortSignal | undefined;
  /** Told after each call. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
}

/** How far a batch is. */
export interface BatchProgress {
  readonly done: number;
  readonly failed: number;
  /** Calls under way. */
  readonly running: number;
  /** How many may be under way now. */
  readonly concurrency: number;
}

/** What one input came to. */
export type BatchItem<Input, Value> =
  | { readonly ok: true; readonly index: number; readonly input: Input; readonly value: Value }
  | { readonly ok: false; readonly index: number; readonly input: Input; readonly error: CallError };

/** A batch: iterated once, it gives its results as calls end. */
export interface Batch<Input, Value> extends AsyncIterable<BatchItem<Input, Value>> {
  /** The inputs without a result, once the iteration is over: those never begun and those whose code ended the batch. */
  readonly remainder: () => Iterable<Input>;
  /** The error that ended the batch early; undefined where its inputs did. */
  readonly endedBy: () => CallError | undefined;
}

const DEFAULT_CONCURRENCY = 4;
// What goes for the account goes for every further call: nothing is gained by asking again.
const TERMINAL: ReadonlySet<string> = new Set([
  "invalid-token",
  "daily-quota",
  "permission-denied",
  "insufficient-balance",
  "spending-limit",
  "budget",
]);

/**
 * Calls something for each of many inputs, a bounded number at a time. Inputs are taken one by one as calls are begun, so a
 * generator of any length is fine. The codes 100, 303, 600, 601 and 602 end the batch, and so does an exhausted budget of
 * the client: the inputs they came for are in the remainder again.
 *
 * @throws RangeError for a concurrency that is no whole number above 0; while iterated, what `call` throws and is no
 * error of a client
 */
export function createBatch<Input, Value>(
  inputs: Iterable<Input>,
  call: (input: Input, index: number) => Promise<Value>,
  options: BatchOptions = {},
): Batch<Input, Value> {
  const { concurrency = DEFAULT_CONCURRENCY } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`concurrency is ${concurrency}; expected a whole number above 0.`);
  }
  const work: Work<Input, Value> = {
    source: inputs[Symbol.iterator](),
    call,
    options,
    pace: createPace(concurrency),
    running: new Map(),
    unfinished: new Map(),
    begun: 0,
    isDrained: false,
    endedBy: undefined,
  };
  return {
    [Symbol.asyncIterator]: () => runWork(work),
    remainder: () => remainderOf(work),
    endedBy: () => work.endedBy,
  };
}

/** A batch as it stands. */
interface Work<Input, Value> {
  readonly source: Iterator<Input>;
  readonly call: (input: Input, index: number) => Promise<Value>;
  readonly options: BatchOptions;
  readonly pace: Pace;
  readonly running: Map<number, Promise<BatchItem<Input, Value>>>;
  /** Inputs that were taken and have no final result. */
  readonly unfinished: Map<number, Input>;
  begun: number;
  isDrained: boolean;
  endedBy: CallError | undefined;
}

async function* runWork<Input, Value>(
  work: Work<Input, Value>,
): AsyncGenerator<BatchItem<Input, Value>, void, undefined> {
  const { running, pace, options } = work;
  let [done, failed] = [0, 0];
  for (begin(work); running.size > 0; begin(work)) {
    const item = await Promise.race(running.values());
    running.delete(item.index);
    note(work, item);
    done += 1;
    failed += item.ok ? 0 : 1;
    options.onProgress?.({ done, failed, running: running.size, concurrency: pace.limit() });
    yield item;
  }
}

function begin<Input, Value>(work: Work<Input, Value>): void {
  const { source, running, unfinished, pace, options } = work;
  const mayBegin = (): boolean => {
    return !work.isDrained && work.endedBy === undefined && options.signal?.aborted !== true;
  };
  while (mayBegin() && running.size < pace.limit()) {
    const step = source.next();
    if (step.done === true) {
      work.isDrained = true;
      return;
    }
    const index = work.begun++;
    unfinished.set(index, step.value);
    running.set(index, settle(work.call, step.value, index));
  }
}

function note<Input, Value>(work: Work<Input, Value>, item: BatchItem<Input, Value>): void {
  if (item.ok) work.pace.recover();
  else if (item.error.kind === "rate-limit") work.pace.slow();
  // The input of a call that ended the batch keeps its place among what is left.
  if (!item.ok && TERMINAL.has(item.error.kind)) work.endedBy ??= item.error;
  else work.unfinished.delete(item.index);
}

async function settle<Input, Value>(
  call: (input: Input, index: number) => Promise<Value>,
  input: Input,
  index: number,
): Promise<BatchItem<Input, Value>> {
  try {
    return { ok: true, index, input, value: await call(input, index) };
  } catch (thrown) {
    if (isJustOneError(thrown)) return { ok: false, index, input, error: thrown };
    throw thrown;
  }
}

function* remainderOf<Input, Value>({ unfinished, source }: Work<Input, Value>): Generator<Input, void, undefined> {
  for (const [, input] of [...unfinished].toSorted(([a], [b]) => a - b)) yield input;
  for (let step = source.next(); step.done !== true; step = source.next()) yield step.value;
}

/** How many calls may be under way: fewer while the publisher says that they are too many. */
interface Pace {
  readonly limit: () => number;
  /** Halves it. */
  readonly slow: () => void;
  /** Wins one back after so many calls without a complaint. */
  readonly recover: () => void;
}

const QUIET_CALLS = 10;

/** Makes a pace that begins at its most. */
function createPace(most: number): Pace {
  let limit = most;
  let quiet = 0;
  return {
    limit: () => limit,
    slow: () => {
      limit = Math.max(1, Math.floor(limit / 2));
      quiet = 0;
    },
    recover: () => {
      quiet += 1;
      if (quiet % QUIET_CALLS === 0) limit = Math.min(most, limit + 1);
    },
  };
}
