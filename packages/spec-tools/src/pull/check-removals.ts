import type { ObservedOperation } from "../inference/load-observed.ts";
import { CommandError } from "../lib/command-error.ts";
import { formatCount } from "../lib/text.ts";
import type { MergedPlatform } from "./merge-platform.ts";

/** What a pull would remove from a platform. */
export interface Removals {
  readonly platform: string;
  /** Operations that vanished, as `METHOD /path`. */
  readonly operations: readonly string[];
  /** Operations that lost their published example or the published schema of their data. */
  readonly examples: readonly string[];
  /** Operations whose types are lost, because their responses or declared schema changed completely. */
  readonly replaced: readonly string[];
  /** Whether more than a tenth of the platform's operations or examples, or any type, would be removed at once. */
  readonly isMass: boolean;
}

const MASS_SHARE = 0.1;
const PULLED_ORIGINS: ReadonlySet<string> = new Set(["published", "aggregate"]);

/** Finds what a pull would remove from a platform; `wasPulled` is true if an earlier pull wrote the lock. */
export function findRemovals(
  platform: string,
  wasPulled: boolean,
  current: readonly ObservedOperation[],
  merged: MergedPlatform,
): Removals {
  const after = new Map(merged.operations.map((operation) => [operation.id, operation]));
  const live = current.filter(({ lock }) => lock.vanishedSince === undefined);
  // Data added by hand was never published, so a pull cannot remove it.
  const withData = live.filter(
    (operation) => wasPulled && hasDataType(operation) && PULLED_ORIGINS.has(operation.lock.origin),
  );
  const operations = live.filter(({ id }) => after.get(id)?.lock.vanishedSince !== undefined).map(({ id }) => id);
  // A vanished operation keeps its definition and the example in it.
  const examples = withData
    .filter(({ id }) => !hasDataType(after.get(id)) && after.get(id)?.contractStatus === undefined)
    .map(({ id }) => id);
  const replaced = live.filter((operation) => isReplaced(operation, after.get(operation.id))).map(({ id }) => id);
  const isMass = operations.length > live.length * MASS_SHARE || examples.length > withData.length * MASS_SHARE;
  return { platform, operations, examples, replaced, isMass: isMass || replaced.length > 0 };
}

function hasDataType(operation: ObservedOperation | undefined): boolean {
  return operation?.example !== undefined || operation?.declared !== undefined;
}

function isReplaced(before: ObservedOperation, after: ObservedOperation | undefined): boolean {
  const wasRetired = (after?.observed.retired.length ?? 0) > before.observed.retired.length;
  // Observed types stay in the state. Types that were only declared are lost together with the declaration, which is
  // intended if the publisher marks the schema as pending or stale.
  const isWithdrawn = after?.contractStatus === "pending" || after?.contractStatus === "stale";
  return wasRetired || (before.declared !== undefined && after?.declared === undefined && !isWithdrawn);
}

/**
 * Refuses a pull that removes a lot at once.
 *
 * @throws CommandError (exit code 3) with the removals and the flag that accepts them
 */
export function checkRemovals(removals: readonly Removals[]): void {
  const mass = removals.filter(({ isMass }) => isMass);
  if (mass.length === 0) return;
  const lines = mass.flatMap(({ platform, operations, examples, replaced }) => [
    `${platform}: ${formatCounts(operations, examples, replaced)} would be removed at once:`,
    ...operations.map((id) => `  ${id}`),
    ...examples.map((id) => `  the example of ${id}`),
    ...replaced.map((id) => `  the types of ${id}, because its responses or declared schema changed completely`),
  ]);
  const advice =
    "Nothing was changed. If these removals are correct, run again with --accept-removals; all other types stay unchanged.";
  throw new CommandError(3, [...lines, advice].join("\n"), { reason: "mass-removal", removals: mass });
}

function formatCounts(operations: readonly string[], examples: readonly string[], replaced: readonly string[]): string {
  const lists = [
    [operations.length, "operation"],
    [examples.length, "published example"],
    [replaced.length, "data type"],
  ] as const;
  return lists
    .filter(([length]) => length > 0)
    .map(([length, what]) => formatCount(length, what))
    .join(" and ");
}
