import { isKnownCode } from "../errors/api-error.ts";
import { type CallError, isJustOneError } from "../errors/call-error.ts";
import { captureCallerStack, type CallerStack, replaceFramesFrom } from "../errors/caller-stack.ts";
import { CODE_FACTS } from "../errors/code-facts.ts";
import { emit } from "../events/event-emitter.ts";
import type { Shutdown } from "../request/shutdown.ts";
import type { BatchItem, BatchOptions } from "../types/batches.ts";
import type { AdaptiveConcurrency } from "./adaptive-concurrency.ts";

/** A batch in progress. */
export interface BatchRun<Input, Value> {
  readonly source: Iterator<Input> | AsyncIterator<Input>;
  /** Whether the source is closed when the iteration ends early. Otherwise `remaining` reads the rest of it. */
  readonly closesSource: boolean;
  readonly call: (input: Input, index: number) => Promise<Value>;
  readonly options: BatchOptions;
  readonly shutdown: Shutdown;
  /** The generation of the client's shutdown when the batch was created. */
  readonly generation: number;
  readonly concurrency: AdaptiveConcurrency;
  /** Inputs whose call was started and whose result was not yielded, by their index. */
  readonly open: Map<number, Input>;
  /** Inputs that were certainly not billed and whose error ended the batch, by their index. */
  readonly refused: Map<number, Input>;
  /** Inputs that were read and not started. */
  readonly unstarted: Input[];
  /** Results that were not yielded. */
  readonly results: BatchItem<Input, Value>[];
  started: number;
  running: number;
  isReading: boolean;
  isDrained: boolean;
  isLeft: boolean;
  fatalError: CallError | undefined;
  /** What `call` or the source threw. */
  failure: { readonly thrown: unknown } | undefined;
  /** The stack of the loop. */
  loop: CallerStack;
  /** Resolves at the next result or input. */
  change: Promise<void> | undefined;
  wake: () => void;
}

/** Starts calls and yields their results as they complete. If the source or `call` threw, it throws after the last result. */
export async function* iterateBatch<Input, Value>(
  run: BatchRun<Input, Value>,
): AsyncGenerator<BatchItem<Input, Value>, void, undefined> {
  let [done, failed] = [0, 0];
  try {
    while (!run.isLeft) {
      if (!run.isReading) {
        run.loop = captureCallerStack(iterateBatch);
        void steps.justoneBatchRead(run);
      }
      const item = run.results.shift();
      if (item !== undefined) {
        run.open.delete(item.index);
        done += 1;
        failed += item.ok ? 0 : 1;
        emit(run.options.onProgress, { done, failed, running: run.open.size, concurrency: run.concurrency.limit() });
        yield item;
      } else if (isPending(run)) await nextChange(run);
      else break;
    }
    if (run.failure !== undefined && !run.isLeft) throw run.failure.thrown;
  } finally {
    leaveBatch(run);
  }
}

/** Ends the iteration: no further call is started. */
export function leaveBatch<Input, Value>(run: BatchRun<Input, Value>): void {
  const { source, closesSource, isDrained, isLeft } = run;
  run.isLeft = true;
  if (closesSource && !isDrained && !isLeft) emit(() => source.return?.(), undefined);
  run.wake();
}

/** Whether a result may follow. An input that is read after the last call may start is not awaited: its source may be idle. */
export function isPending<Input, Value>(run: BatchRun<Input, Value>): boolean {
  return run.running > 0 || (run.isReading && mayStart(run));
}

/** Waits for the next result or input, or until no further call may start. */
export async function nextChange<Input, Value>(run: BatchRun<Input, Value>): Promise<void> {
  run.change ??= new Promise((resolve) => {
    run.wake = () => {
      run.change = undefined;
      resolve();
    };
  });
  const { change, wake, options, shutdown } = run;
  // The listeners exist only during the wait, so that a batch that is never left is not retained by them.
  options.signal?.addEventListener("abort", wake);
  shutdown.listeners.add(wake);
  await change;
  shutdown.listeners.delete(wake);
  options.signal?.removeEventListener("abort", wake);
}

function mayStart<Input, Value>(run: BatchRun<Input, Value>): boolean {
  const hasEnded = run.isDrained || run.isLeft || run.fatalError !== undefined || run.failure !== undefined;
  return !hasEnded && run.options.signal?.aborted !== true && run.shutdown.generation === run.generation;
}

// In a stack, the frames of the client begin at a step, whose name begins like this. Minifiers keep the names of methods.
const STEP = "justoneBatch";
const steps = {
  // Never rejects. A synchronous source is read without a wait, so that no input is between the source and its call.
  async justoneBatchRead<Input, Value>(run: BatchRun<Input, Value>): Promise<void> {
    run.isReading = true;
    try {
      while (mayStart(run) && run.open.size < run.concurrency.limit()) {
        const next = run.source.next();
        const step = "then" in next ? await next : next;
        if (step.done === true) run.isDrained = true;
        else if (mayStart(run)) void steps.justoneBatchCall(run, step.value);
        else run.unstarted.push(step.value);
      }
    } catch (thrown) {
      run.isDrained = true;
      if (isJustOneError(thrown)) replaceFramesFrom(STEP, thrown, run.loop);
      run.failure ??= { thrown };
    }
    run.isReading = false;
    run.wake();
  },

  // Never rejects, because the results may never be read. An input whose call throws another error stays open.
  async justoneBatchCall<Input, Value>(run: BatchRun<Input, Value>, input: Input): Promise<void> {
    const index = run.started++;
    run.open.set(index, input);
    run.running += 1;
    try {
      const value = await run.call(input, index);
      run.results.push({ ok: true, index, input, value });
      run.concurrency.recover();
    } catch (thrown) {
      if (isJustOneError(thrown)) addError(run, { ok: false, index, input, error: thrown });
      else run.failure ??= { thrown };
    }
    run.running -= 1;
    run.wake();
  },
};

function addError<Input, Value>(
  run: BatchRun<Input, Value>,
  item: BatchItem<Input, Value> & { readonly ok: false },
): void {
  const { kind, code, billed } = item.error;
  replaceFramesFrom(STEP, item.error, run.loop);
  run.results.push(item);
  if (kind === "rate-limit") run.concurrency.slow();
  if (kind !== "budget" && !(code !== undefined && isKnownCode(code) && CODE_FACTS[code].endsBatch)) return;
  run.fatalError ??= item.error;
  // After an earlier attempt with an unknown outcome, the input may be billed.
  if (billed === "no") run.refused.set(item.index, item.input);
}
