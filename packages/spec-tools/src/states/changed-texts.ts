import type { ChangedOperation } from "../drift/drift.ts";

/** Texts of an operation by where they stand: `summary`, `description`, or the name of a parameter. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Which of the texts that both sides have read differently, and how; undefined where none does. One that comes or goes with
 * its parameter is part of that fact.
 */
export function changedTexts(
  was: Texts,
  now: Texts,
): Required<Pick<ChangedOperation, "where" | "before" | "after">> | undefined {
  const places = [...now.keys()].filter((place) => was.has(place) && was.get(place) !== now.get(place));
  if (places.length === 0) return undefined;
  const list = (side: Texts): string => places.map((place) => `${place}: ${side.get(place) ?? ""}`).join("\n");
  return { where: places.join(", "), before: list(was), after: list(now) };
}
