/**
 * How a client calls `fetch`: with a URL and plain options, which every implementation of `fetch` accepts. If it throws
 * synchronously, or rejects at once because the URL or an option is invalid, nothing was sent. The outcome of any other
 * rejection is unknown, unless the error proves that the connection to the base URL failed before the request was sent.
 */
export type Fetch = (url: string, init: FetchInit) => PromiseLike<FetchedResponse>;

/**
 * The options of one request. They can be spread into those of another `fetch`. On Node they also have `dispatcher`, which
 * makes `fetch` send the request once; see {@link singleSend}.
 *
 * @example createRednoteClient({ fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }) });
 */
export interface FetchInit {
  readonly method: "GET" | "POST";
  /** The headers, by name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The form of the operations that take one. It contains the token. */
  readonly body?: string;
  /** Aborted when the call ends early. Absent if `Request` or `fetch` rejects the host's `AbortSignal`, as in jsdom. */
  readonly signal?: AbortSignal;
  /** Redirects are never followed, because the URL or the form contains the token. */
  readonly redirect: "manual";
}

/** The parts of a response that a client reads. The responses of every `fetch` have them. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: FetchedHeaders;
  /** A web stream, or an async iterable of bytes such as a stream of Node. Otherwise `arrayBuffer` or `text` is called. */
  readonly body?: unknown;
  readonly arrayBuffer?: () => PromiseLike<ArrayBuffer>;
  readonly text?: () => PromiseLike<string>;
  /** `opaqueredirect` if the response is a redirect whose status is hidden, as in browsers. */
  readonly type?: string;
  /** Whether a redirect was followed, which fails the call with a `RedirectError`. */
  readonly redirected?: boolean;
}

/** The parts of the headers of a response that a client reads. */
export interface FetchedHeaders {
  readonly get: (name: string) => string | null;
  readonly forEach: (callback: (value: string, name: string) => void) => void;
}
