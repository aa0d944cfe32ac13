import { type Bump, BUMPS } from "../drift/drift.ts";

/** The same, breaking ones first; else in the order they came in. */
export function sortByBump<T extends { readonly bump: Bump }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => BUMPS.indexOf(b.bump) - BUMPS.indexOf(a.bump));
}
