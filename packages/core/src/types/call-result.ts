import type { CallError } from "../errors/call-error.ts";

/** The result of a successful call. */
export interface CallResult<Data> {
  /**
   * The `data` of the envelope; null if the API returned success without data. Its type lists the fields observed so
   * far; a response may contain others.
   */
  readonly data: Data | null;
  /** Whether `data` is null, `""`, `[]` or `{}`. The API bills such a call like any other success. */
  readonly isEmpty: boolean;
  /** The ID that the API gave the request, for requests to its support. */
  readonly requestId: string | undefined;
  /** When the API recorded the response, in the format of the API. */
  readonly recordTime: string | undefined;
  /** How many requests the call sent. */
  readonly attempts: number;
  /** How long the call took in ms, including all attempts and waits. */
  readonly durationMs: number;
}

/** The outcome of a call of `client.safe`: a result, or the error that the same call of the client would throw. */
export type Outcome<Data> =
  // Each member names the fields of the other, so that projects without `strict` can narrow it.
  | ({ readonly ok: true; readonly error?: never } & CallResult<Data>)
  | { readonly ok: false; readonly error: CallError; readonly data?: never };

/**
 * A `data` type in which every field is required and not null, for callers who assume that every observed field is always
 * present. The API may leave out any field of its next response.
 *
 * @example const data = result.data as AsObserved<NonNullable<typeof result.data>>;
 */
export type AsObserved<Data> = unknown extends Data ? Data : Present<NonNullable<Data>>;

type Present<Data> = Data extends readonly (infer Item)[]
  ? AsObserved<Item>[]
  : Data extends object
    ? { [Key in keyof Data]-?: AsObserved<Data[Key]> }
    : Data;
