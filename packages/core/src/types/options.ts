import type { Hooks, Logger } from "./events.ts";
import type { Fetch } from "./fetch.ts";
import type { ParameterSchemas } from "./schemas.ts";

/** The token, or a function that returns it. */
export type TokenSource = string | (() => string | Promise<string>);

/** The options of one call. Each overrides the client's option of the same name. */
export interface CallOptions {
  /** Aborts the call, waits between attempts included. The call then throws an `AbortedError`. */
  readonly signal?: AbortSignal | undefined;
  /**
   * How long one request may take in ms, the whole body included. Default: 120000. Just One API asks for at least 60000,
   * because a call that times out may have been billed.
   */
  readonly timeoutMs?: number | undefined;
  /** How long the call may take in ms, all attempts and waits included. Default: 600000. */
  readonly totalTimeoutMs?: number | undefined;
  /**
   * How many requests the call may send, the first included. Default: 3. Only calls that are certain not to be billed are
   * retried: codes 301, 302 and 500, and connections that failed before the request was sent.
   */
  readonly maxAttempts?: number | undefined;
  /**
   * Also retries calls of unknown outcome: timeouts, lost connections, unreadable responses. Such a call may be billed
   * twice. Default: false.
   */
  readonly retryUnknownOutcome?: boolean | undefined;
  /** How long to wait before a retry. */
  readonly backoff?: Backoff | undefined;
  /** Throws an `EmptyDataError` if a successful response contains no data. Default: false, which returns the result. */
  readonly throwOnEmptyData?: boolean | undefined;
  /**
   * How integers beyond 2^53 are returned. Default: `number`, which loses their last digits. As an option of a client, it
   * also decides the types of `data` and of the parameters; as an option of a call, it does not change them.
   */
  readonly integers?: Integers | undefined;
  /** The largest body to read, in bytes after decompression. Default: 67108864 (64 MiB). */
  readonly maxBodyBytes?: number | undefined;
}

/**
 * The options of a client. `Mode` is the value of `integers`: `ClientOptions` is the type of options that leave it at its
 * default, `ClientOptions<"bigint">` of options that set it, and `ClientOptions<Integers>` of options with any value.
 *
 * @example
 * // IDs beyond 2^53 keep all their digits, and `data` has the type `number | bigint` wherever it has a number.
 * const rednote = createRednoteClient({ integers: "bigint" });
 * const { data } = await rednote.searchUserV2({ keyword });
 */
export interface ClientOptions<Mode extends Integers | undefined = "number">
  extends Omit<CallOptions, "signal" | "integers">, Hooks {
  /**
   * How integers beyond 2^53 are returned. Default: `number`, which loses their last digits. With `string` or `bigint`, every
   * number in `data` has the type `number | string` or `number | bigint`, and parameters accept such an integer as it is.
   */
  readonly integers?: Mode | undefined;
  /**
   * The account's token. A function is called before each request, so it may read a secret store or rotate tokens.
   * Default: the environment variable `JUSTONEAPI_TOKEN`, then `JUST_ONE_API_TOKEN`, read before each request.
   */
  readonly token?: TokenSource | undefined;
  /**
   * The address of the API. `cn` is faster within mainland China, but is plain HTTP, so it requires `allowInsecure: true`.
   * `auto` prefers the address that responded faster to this client, and uses plain HTTP only with `allowInsecure: true`.
   * Default: `global`.
   */
  readonly environment?: "global" | "cn" | "auto" | undefined;
  /** A base URL that replaces the one of `environment`, e.g. of a mock server. Default: the address of the environment. */
  readonly baseUrl?: string | undefined;
  /** Allows plain HTTP, which exposes the token to everyone on the network path. Default: false. */
  readonly allowInsecure?: boolean | undefined;
  /**
   * How many requests the client may send in total. Calls beyond it throw a `BudgetError`. A call that exceeds it only if
   * running requests are sent waits until these complete. Default: no limit.
   */
  readonly maxCalls?: number | undefined;
  /**
   * How many requests may be billed in total, those of unknown outcome included. Calls beyond it throw a `BudgetError`. A call
   * that exceeds it only if running requests are billed waits until these complete. Default: no limit.
   */
  readonly maxBilled?: number | undefined;
  /** Sends nothing. Each call returns an empty result, and `usage.dryRunCalls` lists the calls. Default: false. */
  readonly dryRun?: boolean | undefined;
  /**
   * Schemas that check the parameters of each call before it is sent, for callers without TypeScript: a call with an unknown,
   * missing or wrong parameter throws a `ConfigurationError`. Pass the module `schemas` of a platform, or any
   * synchronous Standard Schema per method. Operations without a schema are not checked. Default: no checks.
   *
   * @see https://standardschema.dev
   * @example
   * import * as schemas from "@justone-clients/rednote/schemas";
   * const rednote = createRednoteClient({ validate: schemas });
   */
  readonly validate?: ParameterSchemas | undefined;
  /** Logs what the client does. Default: no logging. */
  readonly logger?: Logger | undefined;
  /**
   * Sends the requests, e.g. through a proxy. Any `fetch` can be passed, such as that of undici or of node-fetch, or a
   * function that calls one. It receives the URL or the form with the token. Default: the global `fetch`, read at each call.
   *
   * @example
   * import * as undici from "undici";
   * const dispatcher = singleSend(new undici.ProxyAgent("http://proxy.example:8080"));
   * createRednoteClient({ fetch: (url, init) => undici.fetch(url, { ...init, dispatcher }) });
   */
  readonly fetch?: Fetch | undefined;
  /** The clock, for tests. */
  readonly clock?: Clock | undefined;
  /** Replaces `Math.random`, which varies the waits before retries, for tests. */
  readonly random?: (() => number) | undefined;
}

/** The client's clock; tests may pass one that does not wait. Times are in ms. */
export interface Clock {
  /** The current time, counted from any fixed moment. */
  readonly now: () => number;
  /** Waits. Rejects and releases its timer when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** How long to wait before a retry. Times are in ms. */
export interface Backoff {
  /** The longest wait before the second attempt. It doubles with each further attempt. Default: 1000. */
  readonly baseMs?: number | undefined;
  /** The longest wait before any retry. A response whose Retry-After is longer is not retried. Default: 30000. */
  readonly maxMs?: number | undefined;
}

/** How integers beyond 2^53 are returned: as a number without their last digits, as a string, or as a bigint. */
export type Integers = "number" | "string" | "bigint";
