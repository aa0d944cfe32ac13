import type { Hooks, Logger } from "./events.ts";

/** The token itself, or a function that gets it before each call. */
export type TokenSource = string | (() => string | Promise<string>);

/** What one call may set differently from its client. */
export interface CallOptions {
  /** Ends the call when it is aborted, with an `AbortedError`; also while it waits. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long one request may take in ms, the whole body included. Default: 120000. The publisher asks for 60000 at least;
   * a call that times out may have been billed.
   */
  readonly timeoutMs?: number | undefined;
  /** How long the call may take in ms, all attempts and waits together. Default: 600000. */
  readonly totalTimeoutMs?: number | undefined;
  /**
   * How many requests a call may send, the first included. Default: 3. Only what is known to be unbilled is repeated:
   * codes 301, 302, 500, and connections that failed before anything was sent.
   */
  readonly maxAttempts?: number | undefined;
  /**
   * Also repeats calls whose outcome is unknown: timeouts, broken connections, unreadable answers. Each of them may be
   * billed twice. Default: false.
   */
  readonly repeatUnknown?: boolean | undefined;
  /** How long to wait before repeating. */
  readonly backoff?: Backoff | undefined;
  /** What to make of success without data: a result with `isEmpty`, or an `EmptyDataError`. Default: `return`. */
  readonly emptyData?: "return" | "throw" | undefined;
  /** How integers beyond 2^53 come back. Default: `number`, which loses their last digits. */
  readonly integers?: Integers | undefined;
  /** The largest body that is read, in bytes after decompression. Default: 67108864 (64 MiB). */
  readonly maxBodyBytes?: number | undefined;
}

/** How a client is set up. */
export interface ClientOptions extends Omit<CallOptions, "signal">, Hooks {
  /**
   * The account's token. A function is asked before each request, so it may read a secret store or rotate tokens.
   * Default: the environment variable `JUSTONEAPI_TOKEN`, read at each request.
   */
  readonly token?: TokenSource | undefined;
  /**
   * Which of the publisher's addresses to call. `cn` is faster inside mainland China, but plain HTTP, so it takes
   * `allowInsecure: true`. `auto` prefers the one on which the client's own calls were faster, and never takes plain HTTP
   * without that consent. Default: `global`.
   */
  readonly environment?: "global" | "cn" | "auto" | undefined;
  /** Another address of the API, e.g. a mock server. Default: that of the environment. */
  readonly baseUrl?: string | undefined;
  /** Allows plain HTTP, over which anyone on the way can read the token. Default: false. */
  readonly allowInsecure?: boolean | undefined;
  /** How many requests the client may send in all; then calls fail with a `BudgetError`. Default: no limit. */
  readonly maxCalls?: number | undefined;
  /** How many requests may be billed in all, those of unknown outcome counted in. Default: no limit. */
  readonly maxBilled?: number | undefined;
  /** Sends nothing: each call comes back empty, and `usage.planned` lists what would have been sent. Default: false. */
  readonly dryRun?: boolean | undefined;
  /** Where the client says what it does. Default: nowhere. */
  readonly logger?: Logger | undefined;
  /** The `fetch` to send with, e.g. one with a proxy. It sees the whole request, token included. Default: the global one. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** The time, for tests. */
  readonly clock?: Clock | undefined;
  /** A number from 0 to 1 that varies the waits, for tests. */
  readonly random?: (() => number) | undefined;
}

/** Time as a client sees it; tests may give one that does not wait. Times are in ms. */
export interface Clock {
  /** A moment, counted from anywhere. */
  readonly now: () => number;
  /** Waits; rejects, and lets go of its timer, when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** How long to wait before a repetition. Times are in ms. */
export interface Backoff {
  /** The longest wait before the second attempt; it doubles with each further one. Default: 1000. */
  readonly baseMs?: number | undefined;
  /** The longest wait there is, a Retry-After included. Default: 30000. */
  readonly maxMs?: number | undefined;
}

/** How integers beyond 2^53 come back: as a number that lost digits, or whole. */
export type Integers = "number" | "string" | "bigint";
