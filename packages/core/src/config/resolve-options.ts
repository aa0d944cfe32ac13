import { invalidOption } from "../errors/client-errors.ts";
import type { Backoff, CallOptions, ClientOptions, Clock, Integers, TokenSource } from "../types/options.ts";
import { type EndpointSelector, selectEndpoint } from "./endpoint.ts";

/** The options of a client, validated and with defaults. */
export interface ResolvedClientOptions {
  readonly token: TokenSource | undefined;
  readonly endpoint: EndpointSelector;
  /** The options that a call inherits from the client. */
  readonly callOptions: ResolvedCallOptions;
  readonly maxCalls: number;
  readonly maxBilled: number;
  readonly dryRun: boolean;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly clock: Clock;
  readonly random: () => number;
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
  return {
    token: options.token,
    endpoint: selectEndpoint(options),
    callOptions: resolveCallOptions(DEFAULT_CALL_OPTIONS, options),
    maxCalls: checkCount("maxCalls", options.maxCalls ?? Infinity),
    maxBilled: checkCount("maxBilled", options.maxBilled ?? Infinity),
    dryRun: options.dryRun === true,
    // Read at each call, because test tools replace the global fetch later.
    fetch: options.fetch ?? ((request) => globalThis.fetch(request)),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  };
}

/** The longest time of a timer: a signed 32-bit number of ms. A timer with a larger number fires at once. */
export const MAX_TIMEOUT_MS = 2_147_483_647;

// Per option: the expected value in words, and the check for it.
const CALL_OPTION_RULES: Readonly<Record<string, readonly [expected: string, isValid: (value: unknown) => boolean]>> = {
  timeoutMs: upTo(MAX_TIMEOUT_MS, "number of ms"),
  totalTimeoutMs: upTo(MAX_TIMEOUT_MS, "number of ms"),
  maxAttempts: ["a whole number > 0 and <= 100", (value) => isWithin(value, 100) && Number.isInteger(value)],
  retryUnknownOutcome: oneOf(true, false),
  throwOnEmptyData: oneOf(true, false),
  integers: oneOf("number", "string", "bigint"),
  maxBodyBytes: upTo(Number.MAX_SAFE_INTEGER, "number of bytes"),
};
const RULES = Object.entries(CALL_OPTION_RULES);

/**
 * Validates the options of a call and applies them over the options of its client.
 *
 * @throws ConfigurationError naming the option that cannot be used
 */
export function resolveCallOptions(
  base: ResolvedCallOptions,
  options: CallOptions,
  operation?: string,
): ResolvedCallOptions {
  const resolved: Record<string, unknown> = { ...base, backoff: resolveBackoff(base.backoff, options.backoff) };
  for (const [name, [expected, isValid]] of RULES) {
    const value = options[name as keyof CallOptions];
    if (value === undefined) continue;
    if (!isValid(value)) throw invalidOption(name, expected, value, operation);
    resolved[name] = value;
  }
  return resolved as ResolvedCallOptions;
}

/**
 * Validates a backoff and applies it over another one.
 *
 * @throws ConfigurationError for a time that is not a number >= 0
 */
export function resolveBackoff(base: ResolvedBackoff, backoff?: Backoff): ResolvedBackoff {
  if (backoff === undefined) return base;
  return {
    baseMs: checkCount("backoff.baseMs", backoff.baseMs ?? base.baseMs),
    maxMs: checkCount("backoff.maxMs", backoff.maxMs ?? base.maxMs),
  };
}

function checkCount(name: string, value: unknown): number {
  if (typeof value === "number" && value >= 0) return value;
  throw invalidOption(name, "a number >= 0", value);
}

function upTo(max: number, unit: string): [string, (value: unknown) => boolean] {
  return [`a ${unit} > 0 and <= ${max}`, (value) => isWithin(value, max)];
}

function oneOf(...choices: unknown[]): [string, (value: unknown) => boolean] {
  return [`one of ${choices.join(", ")}`, (value) => choices.includes(value)];
}

function isWithin(value: unknown, max: number): boolean {
  return typeof value === "number" && value > 0 && value <= max;
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
