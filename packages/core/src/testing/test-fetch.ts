import type { OperationTable } from "../client/client-tools.ts";
import type { Fault } from "./fault.ts";
import type { ResponseSource } from "./test-response.ts";
import type { Sleep } from "./wait.ts";

/** The names of a platform's operations, which are the names of their methods. */
export type OperationName<Methods> = keyof OperationTable<Methods> & keyof Methods & string;

/** The parameters of a method of a client. */
export type ParametersOf<Method> = Method extends (parameters: infer Parameters, ...rest: never) => unknown
  ? NonNullable<Parameters>
  : never;

/** The `data` of a method of a client, null included. `Promise`, because `PromiseLike` takes twice as long to compile. */
export type DataOf<Method> = Method extends (...parameters: never) => Promise<{ readonly data: infer Data }>
  ? Data
  : never;

/** A call that was made. It does not contain the token. */
export interface TestCall<Name extends string = string> {
  /** The name of the operation; undefined if the path belongs to no operation. */
  readonly operation: Name | undefined;
  /** The parameters of the call. For an invalid call, only the valid parameters. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The `requestId` of the response: `test-1` for the first call, and so on. */
  readonly requestId: string;
}

/** The options of a test fetch. */
export interface TestFetchOptions {
  /** Waits for delays. Pass `async () => {}` to skip them. Default: the host's timers, including fake ones. */
  readonly sleep?: Sleep | undefined;
}

/** When a scripted response or fault applies. */
export interface ReplyOptions {
  /** For how many calls. Default: for all calls after the scripted responses that have `times`. */
  readonly times?: number | undefined;
  /** How long the response takes in ms. Default: the time set by `delay`, or 0. */
  readonly delayMs?: number | undefined;
}

/**
 * A `fetch` that returns synthetic examples without a network. Each operation returns its example until another response
 * is scripted. Responses with `times` are used first, in order; then the last one without `times` is used. An invalid request
 * (no token, an unknown operation, or parameters that are missing, not declared or of a wrong type) always receives the
 * error that the API would return.
 */
export interface TestFetch<Methods> {
  (input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** The calls that were made, in order. Always the same array. */
  readonly calls: readonly TestCall<OperationName<Methods>>[];
  /**
   * Sets the response of an operation: data, a business code, or a success without data.
   *
   * @throws ConfigurationError for an unknown operation, or a status or an option that cannot be used
   * @example testFetch.reply("getThingV1", { code: 302 }, { times: 1 })
   */
  reply<Name extends OperationName<Methods>>(
    operation: Name,
    response: ResponseSource<ParametersOf<Methods[Name]>, DataOf<Methods[Name]>>,
    options?: ReplyOptions,
  ): void;
  /**
   * Makes the calls of an operation fail with a fault instead of returning a response.
   *
   * @throws ConfigurationError for an unknown operation or fault, or an option that cannot be used
   * @example testFetch.fail("getThingV1", "timeout")
   */
  fail(operation: OperationName<Methods>, fault: Fault, options?: ReplyOptions): void;
  /**
   * Sets how long each response without its own delay takes, in ms.
   *
   * @throws ConfigurationError for a time that is not a number >= 0
   */
  delay(ms: number): void;
  /** Removes scripted responses and faults, the delay, and the recorded calls. */
  reset(): void;
}
