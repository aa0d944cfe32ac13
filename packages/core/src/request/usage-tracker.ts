import type { Billed } from "../errors/base-error.ts";
import { BudgetError } from "../errors/client-errors.ts";
import type { DryRunCall, Usage, UsageCounts } from "../types/usage.ts";

/** Counts the requests of a client and enforces its limits. */
export interface UsageTracker {
  /** Reserves a request, so that concurrent calls cannot exceed a limit together. Returns an error if a limit is reached. */
  readonly reserve: (operation: string) => BudgetError | undefined;
  /** Replaces a reservation by a counted request. If `billed` is undefined, the request was not sent and is not counted. */
  readonly settle: (operation: string, billed: Billed | undefined) => void;
  readonly addDryRun: (call: DryRunCall) => void;
  /** A copy of the usage so far. */
  readonly snapshot: () => Usage;
}

interface UsageLimits {
  readonly maxCalls: number;
  readonly maxBilled: number;
}

type Counts = { -readonly [Name in keyof UsageCounts]: number };

const COUNTER = { yes: "billed", no: "unbilled", unknown: "unknown" } as const;

/** Creates the tracker of a client. */
export function createUsageTracker({ maxCalls, maxBilled }: UsageLimits): UsageTracker {
  const total = zeroCounts();
  const operations = new Map<string, Counts>();
  const dryRunCalls: DryRunCall[] = [];
  let reserved = 0;
  return {
    reserve: (operation) => {
      // A reserved request may still be billed, so it counts as if it were.
      if (total.calls + reserved >= maxCalls) return new BudgetError(operation, "maxCalls", maxCalls);
      if (total.billed + total.unknown + reserved >= maxBilled) {
        return new BudgetError(operation, "maxBilled", maxBilled);
      }
      reserved += 1;
      return undefined;
    },
    settle: (operation, billed) => {
      reserved -= 1;
      if (billed === undefined) return;
      const own = operations.get(operation) ?? zeroCounts();
      operations.set(operation, own);
      for (const counts of [total, own]) {
        counts.calls += 1;
        counts[COUNTER[billed]] += 1;
      }
    },
    addDryRun: (call) => void dryRunCalls.push(call),
    snapshot: () => structuredClone({ ...total, byOperation: Object.fromEntries(operations), dryRunCalls }),
  };
}

function zeroCounts(): Counts {
  return { calls: 0, billed: 0, unbilled: 0, unknown: 0 };
}
