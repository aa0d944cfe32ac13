import { ConfigurationError } from "./errors/configuration-error.ts";

/** How long to wait before a repetition. Times are in ms. */
export interface Backoff {
  /** The longest wait before the second attempt; it doubles with each further one. Default: 1000. */
  readonly baseMs?: number | undefined;
  /** The longest wait there is, a Retry-After included. Default: 30000. */
  readonly maxMs?: number | undefined;
}

/** The same with nothing left out. */
export interface FullBackoff {
  readonly baseMs: number;
  readonly maxMs: number;
}

/** What a client waits unless it is told otherwise. */
export const DEFAULT_BACKOFF: FullBackoff = { baseMs: 1000, maxMs: 30_000 };

/**
 * Lays one backoff over another.
 *
 * @throws ConfigurationError for a time that is none
 */
export function layBackoff(base: FullBackoff, { baseMs, maxMs }: Backoff = {}): FullBackoff {
  const backoff = { baseMs: baseMs ?? base.baseMs, maxMs: maxMs ?? base.maxMs };
  for (const [name, value] of Object.entries<unknown>(backoff)) {
    if (typeof value === "number" && value >= 0) continue;
    throw new ConfigurationError(`backoff.${name} is ${String(value).slice(0, 40)}; expected a number from 0 on.`);
  }
  return backoff;
}

/** The wait before the next attempt, with full jitter: anything between nothing and the doubled base. */
export function backoffMs(attempt: number, { baseMs, maxMs }: FullBackoff, random: () => number): number {
  return random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
}

// Begins with a day of the week, as HTTP has it, or is one of ISO 8601.
const DATE = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? |\d{4}-\d\d-\d\dT)/i;

/** What a Retry-After header asks for, in ms; undefined where it says nothing that can be understood. */
export function retryAfterMs(header: string | null, epochMs: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, Number.MAX_SAFE_INTEGER);
  // Date.parse finds a date in nearly every text with a number in it.
  const date = DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - epochMs);
}
