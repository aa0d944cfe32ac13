import type { CallError } from "./errors/call-error.ts";
import { isJustOneError } from "./errors/is-just-one-error.ts";

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
// After so many calls without a 302 one more may be under way.
const RECOVERY = 10;
// What goes for the account goes for every further call: nothing is gained by asking again.
const TERMINAL: ReadonlySet<string> = new Set([
  "invalid-token",
  "daily-quota",
  "permission-denied",
  "insufficient-balance",
  "spending-limit",
  "budget",
  "configuration",
]);

/**
 * Calls something for each of many inputs, a bounded number at a time. Inputs are taken one by one as calls are begun, so a
 * generator of any length is fine. The codes 100, 303, 600, 601 and 602 end the batch, and so does an exhausted budget of
 * the client: the input they came for is in the remainder again.
 *
 * @throws RangeError for a concurrency that is no whole number above 0; while iterated, what `call` throws and is no
 * error of a client
 */
export function createBatch<Input, Value>(
  inputs: Iterable<Input>,
  call: (input: Input, index: number) => Promise<Value>,
  { concurrency = DEFAULT_CONCURRENCY, signal, onProgress }: BatchOptions = {},
): Batch<Input, Value> {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`concurrency is ${concurrency}; expected a whole number above 0.`);
  }
  const source = inputs[Symbol.iterator]();
  const unfinished = new Map<number, Input>();
  const pace = createPace(concurrency);
  let ended: CallError | undefined;

  async function* results(): AsyncGenerator<BatchItem<Input, Value>, void, undefined> {
    const running = new Map<number, Promise<BatchItem<Input, Value>>>();
    let [next, done, failed] = [0, 0, 0];
    let isDrained = false;
    const begin = (): void => {
      const { value: input, done: isLast } = source.next();
      if (isLast === true) {
        isDrained = true;
        return;
      }
      const index = next++;
      unfinished.set(index, input);
      running.set(index, settle(call, input, index));
    };
    for (;;) {
      while (!isDrained && ended === undefined && signal?.aborted !== true && running.size < pace.limit()) begin();
      if (running.size === 0) return;
      const item = await Promise.race(running.values());
      running.delete(item.index);
      if (item.ok) pace.recover();
      else if (item.error.kind === "rate-limit") pace.slow();
      if (!item.ok && TERMINAL.has(item.error.kind)) ended ??= item.error;
      // Its input keeps its place among what is left.
      else unfinished.delete(item.index);
      done += 1;
      failed += item.ok ? 0 : 1;
      onProgress?.({ done, failed, running: running.size, concurrency: pace.limit() });
      yield item;
    }
  }

  return {
    [Symbol.asyncIterator]: results,
    remainder: function* () {
      yield* [...unfinished].toSorted(([a], [b]) => a - b).map(([, input]) => input);
      for (let step = source.next(); step.done !== true; step = source.next()) yield step.value;
    },
    endedBy: () => ended,
  };
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

/** How many calls may be under way: fewer while the publisher says that they are too many. */
interface Pace {
  readonly limit: () => number;
  readonly slow: () => void;
  readonly recover: () => void;
}

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
      if (quiet % RECOVERY === 0) limit = Math.min(most, limit + 1);
    },
  };
}
