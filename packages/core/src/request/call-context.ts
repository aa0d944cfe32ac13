import type { ResolvedCallOptions } from "../config/resolve-options.ts";
import type { CallParameters, Operation } from "../types/operation.ts";
import type { CallOptions } from "../types/options.ts";

/** The operation, parameters and options that the caller passed. */
export interface CallRequest {
  readonly operation: Operation;
  readonly parameters: CallParameters;
  readonly options: CallOptions | undefined;
}

/** The state that all attempts of one call share. */
export interface CallContext {
  readonly operation: Operation;
  /** The operation as `METHOD /path`. */
  readonly name: string;
  readonly parameters: CallParameters;
  readonly options: ResolvedCallOptions;
  /** The caller's signal. */
  readonly signal: AbortSignal | undefined;
  /** When the call began, in ms of the client's clock. */
  readonly startedMs: number;
  /** The generation of the client's shutdown when the call began. */
  readonly generation: number;
}
