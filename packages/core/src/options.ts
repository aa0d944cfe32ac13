/** The token itself, or a function that gets it before each call. */
export type TokenSource = string | (() => string | Promise<string>);

/** How a client is set up. */
export interface ClientOptions {
  /**
   * The account's token. A function is asked before each call, so it may read a secret store or rotate tokens.
   * Default: the environment variable `JUSTONEAPI_TOKEN`, read at each call.
   */
  readonly token?: TokenSource | undefined;
  /** Where the API is, e.g. a mock server. Default: `https://api.justoneapi.com`. */
  readonly baseUrl?: string | undefined;
  /** Allows a `baseUrl` with plain HTTP, over which anyone on the way can read the token. Default: false. */
  readonly allowInsecure?: boolean | undefined;
  /**
   * How long a call may take in ms, the whole body included. Default: 120000. The publisher asks for 60000 at least;
   * a call that times out may have been billed.
   */
  readonly timeoutMs?: number | undefined;
  /** The `fetch` to send with, e.g. one with a proxy. It sees the whole request, token included. Default: the global one. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** What one call may set differently from its client. */
export interface CallOptions {
  /** Ends the call when it is aborted, with an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
  /** How long this call may take in ms, the whole body included. */
  readonly timeoutMs?: number | undefined;
}
