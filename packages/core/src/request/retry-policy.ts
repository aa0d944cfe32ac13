import type { ResolvedBackoff, ResolvedCallOptions } from "../config/resolve-options.ts";
import { ApiError } from "../errors/api-error.ts";
import type { RateLimitError } from "../errors/api-errors.ts";
import type { JustOneError } from "../errors/base-error.ts";

/** What a decision on a retry depends on. */
export interface RetryContext {
  readonly options: ResolvedCallOptions;
  readonly budget: RetryBudget;
  /** How many requests the call sent so far. */
  readonly attempts: number;
  /** How much of the call's total timeout is left, in ms. */
  readonly remainingMs: number;
  readonly random: () => number;
}

/**
 * How long to wait before a call is retried, in ms; undefined if it must not be retried. A call is retried only if it is
 * certain not to be billed, unless the caller opted into more.
 */
export function retryDelayMs(error: JustOneError, context: RetryContext): number | undefined {
  const { options, budget, attempts, remainingMs, random } = context;
  if (attempts >= options.maxAttempts || !mayRetry(error, options)) return undefined;
  const requestedMs = error instanceof ApiError ? error.retryAfterMs : undefined;
  // A wait that is longer than the backoff allows is left to the caller, who receives the error.
  if (requestedMs !== undefined && requestedMs > options.backoff.maxMs) return undefined;
  const delayMs = Math.max(requestedMs ?? 0, backoffMs(attempts, options.backoff, random));
  return delayMs < remainingMs && budget.take() ? delayMs : undefined;
}

function mayRetry(error: JustOneError, { retryUnknownOutcome }: ResolvedCallOptions): boolean {
  if (error.kind === "aborted" || error.kind === "redirect") return false;
  if (error.billed === "unknown") return retryUnknownOutcome && error.kind !== "unknown-code";
  return error.retryable && (error instanceof ApiError || error.kind === "connection");
}

/** How long the client sends nothing after a rate limit that is not retried, in ms. */
export function cooldownMs({ retryAfterMs = 0 }: RateLimitError, context: RetryContext): number {
  const { attempts, random } = context;
  const { backoff } = context.options;
  return Math.max(Math.min(retryAfterMs, backoff.maxMs), backoffMs(attempts, backoff, random));
}

/** The wait before a retry in ms, with full jitter: between zero and the base, which doubles with each attempt. */
export function backoffMs(attempt: number, { baseMs, maxMs }: ResolvedBackoff, random: () => number): number {
  return random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
}

/** Limits the retries of all calls of a client, so that an API that fails does not receive a multiple of the requests. */
export interface RetryBudget {
  /** Takes one retry; false if none is left. */
  readonly take: () => boolean;
  /** Adds a tenth of a retry, after a call that succeeded. */
  readonly refill: () => void;
}

const CAPACITY = 10;
// Ten successes allow one more retry.
const REFILL = 0.1;

/** Creates a full budget. */
export function createRetryBudget(capacity: number = CAPACITY): RetryBudget {
  let left = capacity;
  return {
    take: () => {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
    refill: () => {
      left = Math.min(capacity, left + REFILL);
    },
  };
}

/** Delays all requests of a client after a rate limit. */
export interface Cooldown {
  /** When it ends, by the client's clock. */
  readonly untilMs: () => number;
  /** Extends it to at least so many ms from now. */
  readonly extend: (ms: number) => void;
}

/** Creates a cooldown that is over. */
export function createCooldown(now: () => number): Cooldown {
  let until = -Infinity;
  return {
    untilMs: () => until,
    extend: (ms) => {
      until = Math.max(until, now() + ms);
    },
  };
}
