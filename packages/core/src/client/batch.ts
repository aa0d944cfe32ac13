import { BATCH_RULES, readOptions } from "../config/option-rules.ts";
import type { Shutdown } from "../request/shutdown.ts";
import type { Batch, BatchItem, BatchOptions } from "../types/batches.ts";
import { createAdaptiveConcurrency } from "./adaptive-concurrency.ts";
import { type BatchRun, isPending, iterateBatch, leaveBatch, nextChange } from "./batch-run.ts";

const DEFAULT_CONCURRENCY = 4;

/**
 * Calls a function for each of many inputs, a limited number at a time. An input is read when its call starts, so a
 * generator of any length can be passed. An error that every further call would receive too ends the batch: the codes
 * 100, 303, 600, 601 and 602, and an exhausted budget of the client. If the call was not billed, its input is in `remaining`.
 * Closing the client ends the batch too. Errors of a client that `call` throws are yielded. Any other error of `call`, and
 * each error of the source, is thrown by the iteration after the results of the running calls.
 *
 * @throws ConfigurationError for an option that is unknown or has the wrong type
 */
export function createBatch<Input, Value>(
  inputs: Iterable<Input> | AsyncIterable<Input>,
  call: (input: Input, index: number) => Promise<Value>,
  given: BatchOptions,
  shutdown: Shutdown,
): Batch<Input, Value> {
  const options = readOptions(given, BATCH_RULES);
  const { concurrency = DEFAULT_CONCURRENCY } = options;
  const closesSource = isAsyncIterable(inputs);
  const run: BatchRun<Input, Value> = {
    source: closesSource ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator](),
    closesSource,
    call,
    options,
    shutdown,
    generation: shutdown.generation,
    concurrency: createAdaptiveConcurrency(concurrency),
    open: new Map(),
    refused: new Map(),
    unstarted: [],
    results: [],
    started: 0,
    running: 0,
    isReading: false,
    isDrained: false,
    isLeft: false,
    fatalError: undefined,
    failure: undefined,
    loop: {},
    change: undefined,
    wake: () => undefined,
  };
  const iterator = createIterator(run);
  return {
    [Symbol.asyncIterator]: () => iterator,
    remaining: () => remainingOf(run),
    unfinished: () => [...run.open].filter(([index]) => !run.refused.has(index)).map(([, input]) => input),
    settle: async () => {
      while (isPending(run)) await nextChange(run);
      return [...run.results];
    },
    fatalError: () => run.fatalError,
  };
}

function isAsyncIterable<Input>(inputs: Iterable<Input> | AsyncIterable<Input>): inputs is AsyncIterable<Input> {
  return Symbol.asyncIterator in Object(inputs);
}

// The method of the generator would delay `return` until the pending `next` has a result.
function createIterator<Input, Value>(run: BatchRun<Input, Value>): AsyncIterator<BatchItem<Input, Value>> {
  const results = iterateBatch(run);
  const end = results.return.bind(results);
  return Object.assign(results, {
    return: (value: void | PromiseLike<void>) => {
      leaveBatch(run);
      return end(value);
    },
  });
}

function* remainingOf<Input, Value>(run: BatchRun<Input, Value>): Generator<Input, void, undefined> {
  const { refused, unstarted, source } = run;
  for (const [, input] of [...refused].toSorted(([a], [b]) => a - b)) yield input;
  yield* unstarted;
  while (!run.closesSource && !run.isDrained) {
    const step = source.next();
    if ("then" in step) return;
    if (step.done === true) {
      run.isDrained = true;
      return;
    }
    // Kept, so that a second iteration returns it too.
    unstarted.push(step.value);
    yield step.value;
  }
}
