import type { DriftChange } from "../drift/drift.ts";

/** Where a change is, unless its text says so already, as a word of its own, or it is of a whole operation; then empty. */
export function shownWhere({ where, text }: Pick<DriftChange, "where" | "text">): string {
  const words = text.split(/[^\p{L}\p{N}.[\]_-]+/u);
  return words.includes(where) ? "" : where;
}
