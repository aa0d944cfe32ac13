import type { Billed } from "../errors/base-error.ts";
import type { PlannedCall, Usage, UsageCounts } from "../types/usage.ts";

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
