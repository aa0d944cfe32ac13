import type { DriftChange } from "../drift/drift.ts";

/** Where a change is, unless its text says so already or it is of a whole operation; then empty. */
export function shownWhere({ where, text }: Pick<DriftChange, "where" | "text">): string {
  return text.includes(where) ? "" : where;
}
