import type { CallError } from "../errors/call-error.ts";

/** What a successful call gives back. */
export interface CallResult<Data> {
  /**
   * The `data` of the envelope, typed as it was observed; null where the publisher reported success without any. A field
   * the types do not know may be there all the same.
   */
  readonly data: Data | null;
  /** Whether `data` holds nothing: null, `""`, `[]` or `{}`. The publisher bills that like any success. */
  readonly isEmpty: boolean;
  /** The publisher's id of the request, to quote to its support. */
  readonly requestId: string | undefined;
  /** When the publisher recorded the answer, in its own words. */
  readonly recordTime: string | undefined;
  /** How many times the call was tried. */
  readonly attempts: number;
  /** How long the call took in ms, all attempts and waits together. */
  readonly durationMs: number;
}

/** What a call of `client.safe` gives back: a result, or the error the same call of the client would throw. */
export type Outcome<Data> =
  // Each names what only the other has, so that projects without `strict` can tell them apart too.
  | ({ readonly ok: true; readonly error?: never } & CallResult<Data>)
  | { readonly ok: false; readonly error: CallError; readonly data?: never };

/**
 * A `data` type with everything in it required and not null, for those who would rather assume that what was seen is
 * always there. It is a claim about the past: the publisher may leave any field out of the next answer.
 *
 * @example const data = result.data as AsObserved<NonNullable<typeof result.data>>;
 */
export type AsObserved<Data> = unknown extends Data ? Data : Present<NonNullable<Data>>;

type Present<Data> = Data extends readonly (infer Item)[]
  ? AsObserved<Item>[]
  : Data extends object
    ? { [Key in keyof Data]-?: AsObserved<Data[Key]> }
    : Data;
