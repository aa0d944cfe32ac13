import { isKnownCode } from "../errors/api-error.ts";
import { type CallError, isJustOneError } from "../errors/call-error.ts";
import { describeInvalidOption } from "../errors/client-errors.ts";
import { CODE_FACTS } from "../errors/code-facts.ts";

/** The options of a batch. */
export interface BatchOptions {
  /** How many calls may run at once. Halved after each code 302, raised by one after every ten successes. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Starts no further call once it is aborted. To abort running calls too, pass it to them. */
  readonly signal?: AbortSignal | undefined;
  /** Called after each call. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
}

/** The progress of a batch. */
export interface BatchProgress {
  /** Calls that completed. */
  readonly done: number;
  /** Calls that failed. */
  readonly failed: number;
  /** Calls that are running. */
  readonly running: number;
  /** How many calls may run at once now. */
  readonly concurrency: number;
}

/** The outcome of one input. */
export type BatchItem<Input, Value> =
  | { readonly ok: true; readonly index: number; readonly input: Input; readonly value: Value }
  | { readonly ok: false; readonly index: number; readonly input: Input; readonly error: CallError };

/** A batch. It can be iterated once and yields its results as calls complete. */
export interface Batch<Input, Value> extends AsyncIterable<BatchItem<Input, Value>> {
  /** After the iteration: the inputs that were not completed, and those whose error ended the batch. */
  readonly remaining: () => Iterable<Input>;
  /** The error that ended the batch early; undefined if the batch did not end early. */
  readonly fatalError: () => CallError | undefined;
}

const DEFAULT_CONCURRENCY = 4;

/**
 * Calls a function for each of many inputs, a limited number at a time. An input is read when its call starts, so a
 * generator of any length can be passed. An error that every further call would receive too ends the batch: the codes
 * 100, 303, 600, 601 and 602, and an exhausted budget of the client. Its input is in `remaining`.
 *
 * @throws RangeError for a concurrency that is not a whole number > 0. The iteration throws what `call` throws, except
 * errors of a client, which it yields
 */
export function createBatch<Input, Value>(
  inputs: Iterable<Input>,
  call: (input: Input, index: number) => Promise<Value>,
  options: BatchOptions = {},
): Batch<Input, Value> {
  const { concurrency = DEFAULT_CONCURRENCY } = options;
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(describeInvalidOption("concurrency", "a whole number > 0", concurrency));
  }
  const run: BatchRun<Input, Value> = {
    source: inputs[Symbol.iterator](),
    call,
    options,
    concurrency: createAdaptiveConcurrency(concurrency),
    running: new Map(),
    unfinished: new Map(),
    started: 0,
    isDrained: false,
    fatalError: undefined,
  };
  return {
    [Symbol.asyncIterator]: () => runBatch(run),
    remaining: () => remainingOf(run),
    fatalError: () => run.fatalError,
  };
}

/** A batch in progress. */
interface BatchRun<Input, Value> {
  readonly source: Iterator<Input>;
  readonly call: (input: Input, index: number) => Promise<Value>;
  readonly options: BatchOptions;
  readonly concurrency: AdaptiveConcurrency;
  readonly running: Map<number, Promise<BatchItem<Input, Value>>>;
  /** Inputs that were read and have no final result. */
  readonly unfinished: Map<number, Input>;
  started: number;
  isDrained: boolean;
  fatalError: CallError | undefined;
}

async function* runBatch<Input, Value>(
  run: BatchRun<Input, Value>,
): AsyncGenerator<BatchItem<Input, Value>, void, undefined> {
  const { running, concurrency, options } = run;
  let [done, failed] = [0, 0];
  for (startCalls(run); running.size > 0; startCalls(run)) {
    const item = await Promise.race(running.values());
    running.delete(item.index);
    settle(run, item);
    done += 1;
    failed += item.ok ? 0 : 1;
    options.onProgress?.({ done, failed, running: running.size, concurrency: concurrency.limit() });
    yield item;
  }
}

function startCalls<Input, Value>(run: BatchRun<Input, Value>): void {
  const { source, running, unfinished, concurrency, options } = run;
  const mayStart = (): boolean => {
    return !run.isDrained && run.fatalError === undefined && options.signal?.aborted !== true;
  };
  while (mayStart() && running.size < concurrency.limit()) {
    const step = source.next();
    if (step.done === true) {
      run.isDrained = true;
      return;
    }
    const index = run.started++;
    unfinished.set(index, step.value);
    running.set(index, runCall(run.call, step.value, index));
  }
}

function settle<Input, Value>(run: BatchRun<Input, Value>, item: BatchItem<Input, Value>): void {
  if (item.ok) run.concurrency.recover();
  else if (item.error.kind === "rate-limit") run.concurrency.slow();
  // An input whose error ends the batch stays in `remaining`.
  if (!item.ok && isFatal(item.error)) run.fatalError ??= item.error;
  else run.unfinished.delete(item.index);
}

function isFatal({ kind, code }: CallError): boolean {
  return kind === "budget" || (code !== undefined && isKnownCode(code) && CODE_FACTS[code].endsBatch);
}

async function runCall<Input, Value>(
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

function* remainingOf<Input, Value>({ unfinished, source }: BatchRun<Input, Value>): Generator<Input, void, undefined> {
  for (const [, input] of [...unfinished].toSorted(([a], [b]) => a - b)) yield input;
  for (let step = source.next(); step.done !== true; step = source.next()) yield step.value;
}

/** How many calls may run: fewer after a rate limit. */
interface AdaptiveConcurrency {
  readonly limit: () => number;
  /** Halves the limit. */
  readonly slow: () => void;
  /** Raises the limit by one after several calls without a rate limit. */
  readonly recover: () => void;
}

const CALLS_PER_RECOVERY = 10;

function createAdaptiveConcurrency(max: number): AdaptiveConcurrency {
  let limit = max;
  let quietCalls = 0;
  return {
    limit: () => limit,
    slow: () => {
      limit = Math.max(1, Math.floor(limit / 2));
      quietCalls = 0;
    },
    recover: () => {
      quietCalls += 1;
      if (quietCalls % CALLS_PER_RECOVERY === 0) limit = Math.min(max, limit + 1);
    },
  };
}
