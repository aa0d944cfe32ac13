import { inferPlatform } from "../build/infer-platform.ts";
import type { ObservedOperation } from "../build/observe-operations.ts";
import { observedFile } from "../shapes/load-observed.ts";
import { printState } from "../shapes/state-file.ts";

/**
 * The same operations with the names of their types pinned: they are given among all types of the platform. A name whose
 * place is not there today stays, for the day the place is back.
 */
export function pinNames(operations: readonly ObservedOperation[]): ObservedOperation[] {
  const { names } = inferPlatform(operations, "");
  return operations.map((operation) => {
    const { observed, name } = operation;
    return { ...operation, observed: { ...observed, names: new Map([...observed.names, ...(names.get(name) ?? [])]) } };
  });
}

/** The states of a platform's operations by their files; of what was never seen there is none. */
export function printStates(platform: string, operations: readonly ObservedOperation[]): Map<string, string> {
  const seen = operations.filter(({ observed }) => observed.sources.length > 0);
  return new Map(seen.map(({ name, observed }) => [observedFile(platform, name), printState(observed)]));
}
