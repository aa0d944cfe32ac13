import type { CallError } from "../errors/call-error.ts";

/** The options of a batch. */
export interface BatchOptions {
  /** How many calls may run at once. Halved after each code 302, raised by one after every ten successes. Default: 4. */
  readonly concurrency?: number | undefined;
  /** Starts no further call once it is aborted. To abort running calls too, pass it to them. */
  readonly signal?: AbortSignal | undefined;
  /** Called before each result is yielded. Errors that it throws are ignored. */
  readonly onProgress?: ((progress: BatchProgress) => void) | undefined;
}

/** The progress of a batch. */
export interface BatchProgress {
  /** Calls that completed. */
  readonly done: number;
  /** Calls that failed. */
  readonly failed: number;
  /** Calls that are running, or whose results were not yielded yet. */
  readonly running: number;
  /** How many calls may run at once now. */
  readonly concurrency: number;
}

/** The outcome of one input. */
export type BatchItem<Input, Value> = {
  /** The position of the input, from 0. */
  readonly index: number;
  readonly input: Input;
  // Each member names the fields of the other, so that projects without `strict` can narrow it.
} & (
  | { readonly ok: true; readonly value: Value; readonly error?: never }
  | { readonly ok: false; readonly error: CallError; readonly value?: never }
);

/**
 * A batch. It can be iterated once and yields its results as calls complete. After the iteration, however it ended, each
 * input that was read is in a yielded result, in `remaining` or in `unfinished`.
 */
export interface Batch<Input, Value> extends AsyncIterable<BatchItem<Input, Value>> {
  /**
   * After the iteration: the inputs that were certainly not billed. These are the inputs whose call was not started, and
   * those whose error ended the batch. The rest of a synchronous source is read while this is iterated. An asynchronous
   * source is closed when the iteration ends, so its rest is missing here.
   */
  readonly remaining: () => Iterable<Input>;
  /**
   * After the iteration: the inputs that may be billed although their results were not yielded. After a `break`, these are
   * the inputs of the calls that were running; they are not aborted. After an error that `call` threw, its input.
   */
  readonly unfinished: () => readonly Input[];
  /**
   * After the iteration: waits for the calls of `unfinished`, and resolves with the results that were not yielded. Never
   * rejects. It does not wait for an input that an asynchronous source still reads; a late one is added to `remaining`.
   *
   * @example
   * for await (const item of batch) if (isEnough(item)) break;
   * for (const item of await batch.settle()) save(item);
   */
  readonly settle: () => Promise<readonly BatchItem<Input, Value>[]>;
  /** The error that ended the batch early; undefined if the batch did not end early. */
  readonly fatalError: () => CallError | undefined;
}
