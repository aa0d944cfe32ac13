import type { Hooks, Logger } from "../types/events.ts";
import type { Fetch } from "../types/fetch.ts";
import type { Backoff, CallOptions, ClientOptions, Clock, Integers, TokenSource } from "../types/options.ts";
import type { ParameterSchemas } from "../types/schemas.ts";
import { type EndpointSelector, selectEndpoint } from "./endpoint.ts";
import { BACKOFF_RULES, CALL_RULES, CLIENT_RULES, readOptions } from "./option-rules.ts";

/** The options of a client, validated and with defaults. */
export interface ResolvedClientOptions {
  readonly token: TokenSource | undefined;
  readonly endpoint: EndpointSelector;
  /** The options that a call inherits from the client. */
  readonly callOptions: ResolvedCallOptions;
  readonly maxCalls: number;
  readonly maxBilled: number;
  readonly dryRun: boolean;
  readonly fetch: Fetch;
  /** Whether `fetch` is an option of the caller, which may fail because of another request than ours. */
  readonly isCustomFetch: boolean;
  readonly clock: Clock;
  readonly random: () => number;
  readonly listeners: Hooks & { readonly logger?: Logger | undefined };
  readonly validate: ParameterSchemas | undefined;
}

/** The options of a call, validated and with defaults. */
export type ResolvedCallOptions = {
  readonly [Name in Exclude<keyof CallOptions, "signal" | "backoff">]-?: NonNullable<CallOptions[Name]>;
} & { readonly backoff: ResolvedBackoff };

/** A {@link Backoff} with defaults. */
export interface ResolvedBackoff {
  readonly baseMs: number;
  readonly maxMs: number;
}

/** The options of a call if neither the client nor the call sets any. */
export const DEFAULT_CALL_OPTIONS: ResolvedCallOptions = {
  timeoutMs: 120_000,
  totalTimeoutMs: 600_000,
  maxAttempts: 3,
  retryUnknownOutcome: false,
  throwOnEmptyData: false,
  integers: "number",
  maxBodyBytes: 64 * 1024 * 1024,
  backoff: { baseMs: 1000, maxMs: 30_000 },
};

/**
 * Validates the options of a client and adds the defaults.
 *
 * @throws ConfigurationError naming the option that cannot be used
 */
export function resolveClientOptions(options: ClientOptions<Integers | undefined>): ResolvedClientOptions {
  const own = readOptions(options, CLIENT_RULES);
  return {
    token: own.token,
    endpoint: selectEndpoint(own),
    callOptions: resolveCallOptions(DEFAULT_CALL_OPTIONS, pickCallOptions(own)),
    maxCalls: own.maxCalls ?? Infinity,
    maxBilled: own.maxBilled ?? Infinity,
    dryRun: own.dryRun ?? false,
    // Read at each call, because test tools replace the global fetch later.
    fetch: own.fetch ?? ((url, init) => globalThis.fetch(url, init)),
    isCustomFetch: own.fetch !== undefined,
    clock: own.clock ?? systemClock,
    random: own.random ?? Math.random,
    listeners: own,
    validate: own.validate,
  };
}

function pickCallOptions(own: Partial<ClientOptions<Integers | undefined>>): CallOptions {
  return Object.fromEntries(Object.entries(own).filter(([name]) => Object.hasOwn(DEFAULT_CALL_OPTIONS, name)));
}

/**
 * Validates the options of a call and applies them over the options of its client.
 *
 * @throws ConfigurationError naming the option that is unknown or has the wrong type
 */
export function resolveCallOptions(
  base: ResolvedCallOptions,
  options: CallOptions | undefined,
  operation?: string,
): ResolvedCallOptions & Pick<CallOptions, "signal"> {
  if (options === undefined) return base;
  const { backoff, ...values } = readOptions(options, CALL_RULES, operation);
  // `values` has only options that are set, so it replaces no value of the base by undefined.
  return { ...base, ...(values as Partial<typeof base>), backoff: resolveBackoff(base.backoff, backoff, operation) };
}

/**
 * Validates a backoff and applies it over another one.
 *
 * @throws ConfigurationError for a time that is not a number >= 0
 */
export function resolveBackoff(base: ResolvedBackoff, backoff?: Backoff, operation?: string): ResolvedBackoff {
  if (backoff === undefined) return base;
  const { baseMs = base.baseMs, maxMs = base.maxMs } = readOptions(backoff, BACKOFF_RULES, operation, "backoff.");
  return { baseMs, maxMs };
}

const systemClock: Clock = {
  now: () => performance.now(),
  sleep: (ms, signal) => {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearTimeout(timer);
        reject(new Error("The wait was aborted."));
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", stop);
        resolve();
      }, ms);
      signal.addEventListener("abort", stop, { once: true });
      if (signal.aborted) stop();
    });
  },
};
