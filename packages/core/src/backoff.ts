/** How long to wait before a repetition. Times are in ms. */
export interface Backoff {
  /** The longest wait before the second attempt; it doubles with each further one. Default: 1000. */
  readonly baseMs?: number | undefined;
  /** The longest wait there is, a Retry-After included. Default: 30000. */
  readonly maxMs?: number | undefined;
}

/** The wait before the next attempt, with full jitter: anything between nothing and the doubled base. */
export function backoffMs(
  attempt: number,
  { baseMs, maxMs }: { readonly baseMs: number; readonly maxMs: number },
  random: () => number,
): number {
  return random() * Math.min(maxMs, baseMs * 2 ** (attempt - 1));
}

/** What a Retry-After header asks for, in ms; undefined where it says nothing that can be understood. */
export function retryAfterMs(header: string | null, epochMs: number): number | undefined {
  if (header === null) return undefined;
  const text = header.trim();
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // Only a date has letters in it; everything else Date.parse would make a year of.
  const date = /[a-z]/i.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - epochMs);
}
