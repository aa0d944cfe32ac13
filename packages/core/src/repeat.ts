import { backoffMs } from "./backoff.ts";
import { ApiError } from "./errors/api-error.ts";
import { ConnectionError } from "./errors/connection-error.ts";
import type { JustOneError } from "./errors/just-one-error.ts";
import type { RateLimitError } from "./errors/rate-limit-error.ts";
import type { Plan } from "./plan.ts";
import type { RetryBudget } from "./retry-budget.ts";
import type { Settings } from "./settings.ts";

/** What has to be known to decide on a repetition. */
export interface Repetition {
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
