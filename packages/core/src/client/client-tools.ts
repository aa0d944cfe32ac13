import type { Batch, BatchOptions } from "../types/batches.ts";
import type { Operation } from "../types/operation.ts";
import type { Usage } from "../types/usage.ts";

/** What every client has besides its operations. */
export interface ClientTools extends Disposal {
  /**
   * Calls a function for each of many inputs, a limited number at a time, and yields the results as calls complete. The
   * codes 100, 303, 600, 601 and 602, an exhausted budget and `close` end the batch; `remaining` then returns the inputs
   * that were not billed. The inputs may be an asynchronous iterable, e.g. `items()`. If the inputs throw, the iteration
   * throws the same error after the results of the calls that were running.
   *
   * @throws ConfigurationError for an option that is unknown or has the wrong type
   * @example
   * const batch = client.batch(ids, (id) => client.getThingV1({ id }), { concurrency: 8 });
   * for await (const item of batch) if (item.ok) save(item.value);
   * if (batch.fatalError() !== undefined) saveForLater([...batch.remaining()]);
   */
  readonly batch: <Input, Value>(
    inputs: Iterable<Input> | AsyncIterable<Input>,
    call: (input: Input, index: number) => Promise<Value>,
    options?: BatchOptions,
  ) => Batch<Input, Value>;
  /** The usage of the client so far, as a copy. */
  readonly usage: Usage;
  /**
   * Aborts every running call with an `AbortedError`, releases its timers and ends running batches. Calls made later work.
   */
  readonly close: () => void;
}

/**
 * A client can be declared with `using` or `await using`, which closes it at the end of the block.
 *
 * @example
 * using rednote = createRednoteClient();
 * const { data } = await rednote.searchUserV2({ keyword });
 */
type Disposal = { readonly [Key in SymbolOf<"dispose">]: () => void } & {
  readonly [Key in SymbolOf<"asyncDispose">]: () => Promise<void>;
};

// Never if the `lib` of the program does not declare the symbol.
type SymbolOf<Name extends string> = SymbolConstructor extends { readonly [Key in Name]: infer Value extends symbol }
  ? Value
  : never;

/** The operations of a platform by the names of their methods. */
export type OperationTable<Client> = Readonly<
  Record<Exclude<keyof Client, "safe" | "GET" | "POST" | keyof ClientTools>, Operation>
>;
