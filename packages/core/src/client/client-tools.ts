import type { Operation } from "../types/operation.ts";
import type { Usage } from "../types/usage.ts";
import type { Batch, BatchOptions } from "./batch.ts";

/** What every client has besides its operations. */
export interface ClientTools {
  /**
   * Calls a function for each of many inputs, a limited number at a time, and yields the results as calls complete. The
   * codes 100, 303, 600, 601 and 602 end the batch; `remaining` then returns the inputs without a result.
   *
   * @example for await (const item of client.batch(ids, (id) => client.getThingV1({ id }))) …
   */
  readonly batch: <Input, Value>(
    inputs: Iterable<Input>,
    call: (input: Input, index: number) => Promise<Value>,
    options?: BatchOptions,
  ) => Batch<Input, Value>;
  /** The usage of the client so far, as a copy. */
  readonly usage: Usage;
  /** Aborts every running call with an `AbortedError` and releases its timers. Calls made later work. */
  readonly close: () => void;
}

/** The operations of a platform by the names of their methods. */
export type OperationTable<Client> = Readonly<
  Record<Exclude<keyof Client, "safe" | "GET" | "POST" | keyof ClientTools>, Operation>
>;
