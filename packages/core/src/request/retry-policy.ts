import type { FullBackoff, Plan, Settings } from "../config/resolve-options.ts";
import { ApiError } from "../errors/api-error.ts";
import type { RateLimitError } from "../errors/api-errors.ts";
import type { JustOneError } from "../errors/base-error.ts";
import { ConnectionError } from "../errors/transport-errors.ts";

/** What has to be known to decide on a repetition. */
interface Repetition {
  readonly plan: Plan;
  readonly settings: Pick<Settings, "backoff" | "random">;
  readonly budget: RetryBudget;
  /** How many attempts there were. */
  readonly attempts: number;
  /** How much of the whole call's time is left, in ms. */
  readonly leftMs: number;
}

/**
 * How long to wait before a call is repeated, in ms; undefined where it must not be. Repeated is only what is known to be
 * unbilled, unless the caller opted into more.
 */
export function repeatAfterMs(error: JustOneError, repetition: Repetition): number | undefined {
  const { plan, settings, budget, attempts, leftMs } = repetition;
  if (attempts >= plan.maxAttempts || !mayRepeat(error, plan)) return undefined;
  const asked = error instanceof ApiError ? error.retryAfterMs : undefined;
  // Whoever is asked to wait longer than the client ever would is told so, and decides for himself.
  if (asked !== undefined && asked > settings.backoff.maxMs) return undefined;
  const waitMs = Math.max(asked ?? 0, backoffMs(attempts, settings.backoff, settings.random));
  return waitMs < leftMs && budget.take() ? waitMs : undefined;
}

/** How long a client is to pause after a rate limit that is not repeated, in ms. */
export function pauseMs(
  { retryAfterMs = 0 }: RateLimitError,
  attempts: number,
  { backoff, random }: Repetition["settings"],
): number {
  return Math.max(Math.min(retryAfterMs, backoff.maxMs), backoffMs(attempts, backoff, random));
}

function mayRepeat(error: JustOneError, { repeatUnknown }: Plan): boolean {
  if (error.kind === "aborted" || error.kind === "redirect") return false;
  if (error.billed === "unknown") return repeatUnknown && error.kind !== "unknown-code";
  return error.retryable && (error instanceof ApiError || error instanceof ConnectionError);
}

/** What all calls of a client may spend on repetitions, so that a failing publisher is not asked many times over. */
export interface RetryBudget {
  /** Takes what one repetition costs; false where nothing is left. */
  readonly take: () => boolean;
  /** Gives back a part for each call that succeeds. */
  readonly refill: () => void;
}

const CAPACITY = 10;
// Ten successes pay for one repetition.
const REFILL = 0.1;

/** Makes a full budget. */
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

/** Slows a whole client down after the publisher said that it asks too much. */
export interface Pause {
  /** Until when nothing may be sent, by the client's clock. */
  readonly untilMs: () => number;
  /** Lets nothing be sent for so long, in ms. */
  readonly extend: (ms: number) => void;
}

/** Makes a pause that is over. */
export function createPause(now: () => number): Pause {
  let until = -Infinity;
  return {
    untilMs: () => until,
    extend: (ms) => {
      until = Math.max(until, now() + ms);
    },
  };
}

/** The wait before the next attempt, with full jitter: anything between nothing and the doubled base. */
export function backoffMs(attempt: number, { baseMs, maxMs }: FullBackoff, random: () => number): number {
  return random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
}
