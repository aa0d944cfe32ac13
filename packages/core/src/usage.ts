import type { Billed } from "./errors/just-one-error.ts";

/** How many requests were sent, and what became of them. */
export interface UsageCounts {
  /** Requests that were sent, repetitions included. */
  readonly calls: number;
  /** Those that were answered with a code that is paid for. */
  readonly billed: number;
  /** Those that are known to be free. */
  readonly unbilled: number;
  /** Those nobody can tell of from here: check the account. */
  readonly unknown: number;
}

/** A call that a dry run did not send. */
export interface PlannedCall {
  /** The operation as `METHOD /path`. */
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** What a client has spent. */
export interface Usage extends UsageCounts {
  /** The same by operation, as `METHOD /path`. */
  readonly byOperation: Readonly<Record<string, UsageCounts>>;
  /** What a dry run would have sent, in order. */
  readonly planned: readonly PlannedCall[];
}

type Counts = { -readonly [Name in keyof UsageCounts]: number };

/** Counts what a client spends. */
export interface Meter {
  readonly total: Readonly<UsageCounts>;
  /** How many requests are under way, and might be billed yet. */
  readonly open: () => number;
  readonly begin: () => void;
  /** Ends one; without `billed` it was never sent, and does not count. */
  readonly end: (operation: string, billed: Billed | undefined) => void;
  readonly plan: (call: PlannedCall) => void;
  readonly usage: () => Usage;
}

const COUNTER = { yes: "billed", no: "unbilled", unknown: "unknown" } as const;

/** Makes a meter at nought. */
export function createMeter(): Meter {
  const total = nought();
  const operations = new Map<string, Counts>();
  const planned: PlannedCall[] = [];
  let open = 0;
  return {
    total,
    open: () => open,
    begin: () => {
      open += 1;
    },
    end: (operation, billed) => {
      open -= 1;
      if (billed === undefined) return;
      const own = operations.get(operation) ?? nought();
      operations.set(operation, own);
      for (const counts of [total, own]) {
        counts.calls += 1;
        counts[COUNTER[billed]] += 1;
      }
    },
    plan: (call) => void planned.push(call),
    // A copy: what was given out does not change under its reader.
    usage: () => structuredClone({ ...total, byOperation: Object.fromEntries(operations), planned }),
  };
}

function nought(): Counts {
  return { calls: 0, billed: 0, unbilled: 0, unknown: 0 };
}
