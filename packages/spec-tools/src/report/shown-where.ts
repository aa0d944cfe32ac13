import type { DriftChange } from "../drift/drift.ts";
import { splitWords } from "./split-words.ts";

/** Where a change is, unless its text says so already, as a word of its own, or it is of a whole operation; then empty. */
export function shownWhere({ where, text }: Pick<DriftChange, "where" | "text">): string {
  return splitWords(text).includes(where) ? "" : where;
}
