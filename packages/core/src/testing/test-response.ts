/** The options of every scripted response. */
interface ResponseOptions {
  /** The HTTP status. Default: the status that the API usually returns with the code. */
  readonly status?: number | undefined;
  /** Further headers, e.g. `{ "retry-after": "1" }`. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The `message` of the envelope. Default: null. */
  readonly message?: string | undefined;
}

/**
 * A response of the API: a success with this `data`, a response with a business `code`, or a success without data, which
 * the API sometimes returns when it could not collect the data.
 */
export type TestResponse<Data> =
  // Each member names the fields of the others, so that a response has only one of them.
  | (ResponseOptions & { readonly data: Data; readonly code?: never; readonly empty?: never })
  | (ResponseOptions & { readonly code: number; readonly data?: never; readonly empty?: never })
  | (ResponseOptions & { readonly empty: EmptyData; readonly data?: never; readonly code?: never });

/** The forms of `data` in a success without data. */
export type EmptyData = "null" | "[]" | "{}";

/** A response, or a function of the parameters that returns one. If it returns undefined, the default response is used. */
export type ResponseSource<Parameters, Data> =
  | TestResponse<Data>
  | ((parameters: Parameters) => TestResponse<Data> | undefined);

/** A response with data of any type. */
export type AnyTestResponse = TestResponse<unknown>;
