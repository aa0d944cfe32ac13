/** How a client calls `fetch`: with a URL and plain options, which every implementation of `fetch` accepts. */
export type Fetch = (url: string, init: FetchInit) => PromiseLike<FetchedResponse>;

/** The options of one request. They may be spread into those of another `fetch`, e.g. to add a `dispatcher`. */
export interface FetchInit {
  readonly method: "GET" | "POST";
  /** The headers by their names. */
  readonly headers: Readonly<Record<string, string>>;
  /** The form of the operations that take one. It contains the token. */
  readonly body?: string;
  /** Aborted when the call ends early. Absent if the `Request` of the host refuses the host's own signals, as with jsdom. */
  readonly signal?: AbortSignal;
  /** Redirects are never followed, because the URL or the form contains the token. */
  readonly redirect: "manual";
}

/** The parts of a response that a client reads. The responses of every `fetch` have them. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: FetchedHeaders;
  /** A `ReadableStream`, or an async iterable of bytes such as a stream of Node. Otherwise one of the methods is called. */
  readonly body?: unknown;
  readonly arrayBuffer?: () => PromiseLike<ArrayBuffer>;
  readonly text?: () => PromiseLike<string>;
  readonly type?: string;
  readonly redirected?: boolean;
}

/** The parts of the headers of a response that a client reads. */
export interface FetchedHeaders {
  readonly get: (name: string) => string | null;
  readonly forEach: (callback: (value: string, name: string) => void) => void;
}
