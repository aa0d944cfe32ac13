import type { ObservedOperation } from "../inference/load-observed.ts";
import { CommandError } from "../lib/command-error.ts";
import { formatCount } from "../lib/text.ts";
import type { FetchedOperation } from "./fetch-published.ts";
import type { MergedPlatform } from "./merge-platform.ts";

/** What a pull would take away from a platform. */
export interface Removals {
  readonly platform: string;
  /** Operations that are published no more, as `METHOD /path`. */
  readonly operations: readonly string[];
  /** Operations whose published example, or published schema of data, is gone. */
  readonly examples: readonly string[];
  /** Operations whose answers, or what is declared of them, became another thing, which takes types away. */
  readonly replaced: readonly string[];
  /** Whether it is more than a tenth of what the platform had, or any type: more likely an accident than a decision. */
  readonly isMass: boolean;
}

const MASS_SHARE = 0.1;
const PULLED_ORIGINS: ReadonlySet<string> = new Set(["published", "aggregate"]);

/** Finds what a pull would take away from a platform; `wasPulled` is whether there was a pull before. */
export function findRemovals(
  platform: string,
  wasPulled: boolean,
  current: readonly ObservedOperation[],
  fetched: readonly FetchedOperation[],
  merged: MergedPlatform,
): Removals {
  const published = new Set(fetched.map(({ id }) => id));
  const after = new Map(merged.operations.map((operation) => [operation.id, operation]));
  const live = current.filter(({ lock }) => lock.vanishedSince === undefined);
  // What was put there by hand never was the publisher's to lose.
  const shown = live.filter(
    (operation) => wasPulled && hasDataType(operation) && PULLED_ORIGINS.has(operation.lock.origin),
  );
  const operations = live.filter(({ id }) => !published.has(id)).map(({ id }) => id);
  // An operation that vanished keeps its definition, and the example in it.
  const examples = shown.filter(({ id }) => !hasDataType(after.get(id))).map(({ id }) => id);
  const replaced = live.filter((operation) => isReplaced(operation, after.get(operation.id))).map(({ id }) => id);
  const isMass = operations.length > live.length * MASS_SHARE || examples.length > shown.length * MASS_SHARE;
  return { platform, operations, examples, replaced, isMass: isMass || replaced.length > 0 };
}

function hasDataType(operation: ObservedOperation | undefined): boolean {
  return operation?.example !== undefined || operation?.declared !== undefined;
}

function isReplaced(before: ObservedOperation, after: ObservedOperation | undefined): boolean {
  const isAnother = (after?.observed.retired.length ?? 0) > before.observed.retired.length;
  // What was seen of answers stays; what was declared alone is in no state.
  return isAnother || (before.declared !== undefined && after?.declared === undefined);
}

/**
 * Refuses a pull that takes away much at once.
 *
 * @throws CommandError (exit code 3) with a list and the flag that accepts it
 */
export function checkRemovals(removals: readonly Removals[]): void {
  const mass = removals.filter(({ isMass }) => isMass);
  if (mass.length === 0) return;
  const lines = mass.flatMap(({ platform, operations, examples, replaced }) => [
    `${platform}: ${counts(operations, examples, replaced)} would be gone at once:`,
    ...operations.map((id) => `  ${id}`),
    ...examples.map((id) => `  the example of ${id}`),
    ...replaced.map((id) => `  the types of ${id}, whose answers, or what is declared of them, are another thing now`),
  ]);
  const advice =
    "Nothing was changed. If that is right, run again with --accept-removals; other types stay as they are.";
  throw new CommandError(3, [...lines, advice].join("\n"), { reason: "mass-removal", removals: mass });
}

function counts(operations: readonly string[], examples: readonly string[], replaced: readonly string[]): string {
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
