import type { Operation } from "../types/operation.ts";
import type { Usage } from "../types/usage.ts";
import type { Batch, BatchOptions } from "./batch.ts";

/** What every client has besides its operations. */
export interface ClientTools {
  /**
   * Calls something for each of many inputs, a bounded number at a time, and gives the results as they come. The codes 100,
   * 303, 600, 601 and 602 end the batch; what was not done is handed back.
   *
   * @example for await (const item of client.batch(ids, (id) => client.getThingV1({ id }))) …
   */
  readonly batch: <Input, Value>(
    inputs: Iterable<Input>,
    call: (input: Input, index: number) => Promise<Value>,
    options?: BatchOptions,
  ) => Batch<Input, Value>;
  /** What the client has spent so far: a copy that does not change. */
  readonly usage: Usage;
  /** Ends every call that is under way, with an `AbortedError`. Nothing of the client is left behind then; a call made later works. */
  readonly close: () => void;
}

/** A platform's operations by the name of their method: one for each method of its client. */
export type OperationTable<Client> = Readonly<
  Record<Exclude<keyof Client, "safe" | "GET" | "POST" | keyof ClientTools>, Operation>
>;
