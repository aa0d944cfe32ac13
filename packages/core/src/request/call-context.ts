import type { ResolvedCallOptions } from "../config/resolve-options.ts";
import type { CallParameters, Operation } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";

/** One call as its caller made it. */
export interface CallRequest {
  readonly operation: Operation;
  readonly parameters: CallParameters;
  readonly options: CallOptions;
}

/** One call with what all its attempts share. */
export interface CallContext {
  readonly operation: Operation;
  /** The operation as `METHOD /path`. */
  readonly name: string;
  readonly parameters: CallParameters;
  readonly options: ResolvedCallOptions;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** When the call began, by the client's clock. */
  readonly startedMs: number;
  /** The generation of the client's shutdown when the call began. */
  readonly generation: number;
}
