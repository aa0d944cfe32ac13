import type { OperationTable } from "../client/client-tools.ts";

/** What every scripted answer may set. */
interface AnswerFacts {
  /** The HTTP status. Default: the one the business code usually comes under. */
  readonly status?: number | undefined;
  /** More headers, e.g. `{ "retry-after": "1" }`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The `message` of the envelope. Default: null. */
  readonly message?: string | undefined;
}

/**
 * An answer of the API: a success with this `data`, an answer with a business `code`, or a success with nothing in it, as
 * the API gives one now and then where the collection failed.
 */
export type TestAnswer<Data> =
  // Each names what only the others have, so that an answer is of one kind.
  | (AnswerFacts & { readonly data: Data; readonly code?: never; readonly empty?: never })
  | (AnswerFacts & { readonly code: number; readonly data?: never; readonly empty?: never })
  | (AnswerFacts & { readonly empty: EmptyData; readonly data?: never; readonly code?: never });

/** The ways a success can come without data. */
export type EmptyData = "null" | "[]" | "{}";

/** An answer, or a function of a call's parameters that gives one; undefined for the answer there would be without it. */
export type AnswerSource<Parameters, Data> =
  | TestAnswer<Data>
  | ((parameters: Parameters) => TestAnswer<Data> | undefined);

/** An answer whose data nobody looks at. */
export type AnyAnswer = TestAnswer<unknown>;

/** What a parameter takes: values of a type, or one of these. */
export type ParameterType = "string" | "integer" | "number" | "boolean" | readonly (string | number)[];

/** What an operation takes, and made-up data it answers. */
export interface OperationExample {
  /** The parameters a call cannot leave out, by name. */
  readonly required?: Readonly<Record<string, ParameterType>>;
  /** The parameters a call may leave out, by name. */
  readonly optional?: Readonly<Record<string, ParameterType>>;
  /** Data made of nothing but names and types. */
  readonly data?: unknown;
  /** The operation whose data this one answers too; it has none of its own then. */
  readonly sameDataAs?: string;
}

/** A platform's examples by the name of their operation: one for each. */
export type ExampleTable<Methods> = Readonly<Record<keyof OperationTable<Methods>, OperationExample>>;
