import type { OperationTable } from "../client/client-tools.ts";
import type { Fault } from "./fault.ts";
import type { AnswerSource } from "./types.ts";
import type { Sleep } from "./wait.ts";

/** The names of a platform's operations: those of their methods. */
export type OperationName<Methods> = keyof OperationTable<Methods> & keyof Methods & string;

/** The parameters of a method of a client. */
export type ParametersOf<Method> = Method extends (parameters: infer Parameters, ...rest: never) => unknown
  ? NonNullable<Parameters>
  : never;

/** The `data` of a method of a client, null included. A `Promise`, for a `PromiseLike` costs a compiler twice as much. */
export type DataOf<Method> = Method extends (...parameters: never) => Promise<{ readonly data: infer Data }>
  ? Data
  : never;

/** A call that was made. It holds no token. */
export interface TestCall<Name extends string = string> {
  /** The method of the operation; undefined for a request that is for none there is. */
  readonly operation: Name | undefined;
  /** The parameters as they were given; of a wrong call, those that are declared and have a value they take. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The `requestId` of the answer: `test-1` for the first call, and so on. */
  readonly requestId: string;
}

/** How a test fetch is set up. */
export interface TestFetchOptions {
  /**
   * What delays are waited for with, e.g. `async () => {}` not to wait at all. Default: the timers of the host, fake ones
   * included.
   */
  readonly sleep?: Sleep | undefined;
}

/** When an answer is given. */
export interface StepOptions {
  /** For how many calls. Default: for all that no answer with `times` is left for. */
  readonly times?: number | undefined;
  /** How long it takes in ms. Default: what `delay` says, or no time at all. */
  readonly delayMs?: number | undefined;
}

/**
 * A `fetch` that answers from made-up examples, without a network. Each operation answers its example until told
 * otherwise. Answers with `times` are used up first, in the order they were given; then comes the last one without.
 * A wrong request (no token, no such operation, parameters that are missing, not declared or of a wrong type) is answered
 * as the API does, whatever was scripted.
 */
export interface TestFetch<Methods> {
  (input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** What was called, in order. The same list all the time. */
  readonly calls: readonly TestCall<OperationName<Methods>>[];
  /**
   * Has an operation answer with data, a business code or nothing.
   *
   * @throws ConfigurationError for an operation there is none of, a status or an option that cannot be used
   */
  answer<Name extends OperationName<Methods>>(
    operation: Name,
    answer: AnswerSource<ParametersOf<Methods[Name]>, DataOf<Methods[Name]>>,
    options?: StepOptions,
  ): void;
  /**
   * Has the calls of an operation fail.
   *
   * @throws ConfigurationError for an operation or a fault there is none of, or an option that cannot be used
   */
  fail(operation: OperationName<Methods>, fault: Fault, options?: StepOptions): void;
  /**
   * How long every answer takes in ms that has no delay of its own.
   *
   * @throws ConfigurationError for what is no such time
   */
  delay(ms: number): void;
  /** Forgets answers, faults, delays and calls. */
  reset(): void;
}
