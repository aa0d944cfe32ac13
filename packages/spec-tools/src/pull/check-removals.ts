import type { ObservedOperation } from "../build/observe-operations.ts";
import { CommandError } from "../command/command-error.ts";
import type { FetchedOperation } from "./fetch-published.ts";
import type { MergedPlatform } from "./merge-platform.ts";

/** What a pull would take away from a platform. */
export interface Removals {
  readonly platform: string;
  /** Operations that are published no more, as `METHOD /path`. */
  readonly operations: readonly string[];
  /** Operations whose published example is gone. */
  readonly examples: readonly string[];
  /** Whether either is more than a tenth of what the platform had: more likely an accident than a decision. */
  readonly isMass: boolean;
}

const MASS_SHARE = 0.1;

/** Finds what a pull would take away from a platform. */
export function findRemovals(
  platform: string,
  current: readonly ObservedOperation[],
  fetched: readonly FetchedOperation[],
  merged: MergedPlatform,
): Removals {
  const published = new Set(fetched.map(({ id }) => id));
  const withExample = new Set(merged.operations.filter(({ example }) => example !== undefined).map(({ id }) => id));
  const live = current.filter(({ lock }) => lock.vanishedSince === undefined);
  const shown = live.filter(({ example }) => example !== undefined);
  const operations = live.filter(({ id }) => !published.has(id)).map(({ id }) => id);
  // An operation that vanished keeps its definition, and the example in it.
  const examples = shown.filter(({ id }) => !withExample.has(id)).map(({ id }) => id);
  const isMass = operations.length > live.length * MASS_SHARE || examples.length > shown.length * MASS_SHARE;
  return { platform, operations, examples, isMass };
}

/**
 * Refuses a pull that takes away much at once.
 *
 * @throws CommandError (exit code 3) with a list and the flag that accepts it
 */
export function checkRemovals(removals: readonly Removals[]): void {
  const mass = removals.filter(({ isMass }) => isMass);
  if (mass.length === 0) return;
  const lines = mass.flatMap(({ platform, operations, examples }) => [
    `${platform}: ${count(operations, "operation")} and ${count(examples, "published example")} would be gone at once:`,
    ...operations.map((id) => `  ${id}`),
    ...examples.map((id) => `  the example of ${id}`),
  ]);
  const advice = "Nothing was changed. If that is right, run again with --accept-removals: types stay as they are.";
  throw new CommandError(3, [...lines, advice].join("\n"), { reason: "mass-removal", removals: mass });
}

function count(list: readonly string[], what: string): string {
  return `${list.length} ${what}${list.length === 1 ? "" : "s"}`;
}
