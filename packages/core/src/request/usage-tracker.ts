import type { Billed } from "../errors/base-error.ts";
import { BudgetError, type BudgetLimit } from "../errors/client-errors.ts";
import type { DryRunCall, Usage, UsageCounts } from "../types/usage.ts";

/** Counts the requests of a client and enforces its limits. */
export interface UsageTracker {
  /**
   * Reserves a request, so that concurrent calls cannot exceed a limit together. Returns an error if a limit is reached, and
   * a promise if it is reached only if running requests turn out to be billed: then reserve again after it resolves.
   */
  readonly reserve: (operation: string) => BudgetError | Promise<void> | undefined;
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
export function createUsageTracker(limits: UsageLimits): UsageTracker {
  const { maxCalls, maxBilled } = limits;
  const total = zeroCounts();
  const operations = new Map<string, Counts>();
  const dryRunCalls: DryRunCall[] = [];
  let reserved = 0;
  const waiting = new Set<() => void>();
  // The limit that is reached if so many more requests are billed.
  const reachedBy = (more: number): BudgetLimit | undefined => {
    if (total.calls + more >= maxCalls) return "maxCalls";
    return total.billed + total.unknown + more >= maxBilled ? "maxBilled" : undefined;
  };
  return {
    reserve: (operation) => {
      const limit = reachedBy(0);
      if (limit !== undefined) return new BudgetError(operation, limit, limits[limit]);
      if (reachedBy(reserved) !== undefined) return new Promise((resolve) => waiting.add(resolve));
      reserved += 1;
      return undefined;
    },
    settle: (operation, billed) => {
      reserved -= 1;
      if (billed !== undefined) {
        const own = operations.get(operation) ?? zeroCounts();
        operations.set(operation, own);
        for (const counts of [total, own]) {
          counts.calls += 1;
          counts[COUNTER[billed]] += 1;
        }
      }
      // While neither holds, a waiting call would only wait again.
      if (reachedBy(0) === undefined && reachedBy(reserved) !== undefined) return;
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    addDryRun: (call) => void dryRunCalls.push(call),
    snapshot: () => structuredClone({ ...total, byOperation: Object.fromEntries(operations), dryRunCalls }),
  };
}

function zeroCounts(): Counts {
  return { calls: 0, billed: 0, unbilled: 0, unknown: 0 };
}
