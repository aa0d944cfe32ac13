import type { NormalOperation } from "../states/normalise-operation.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A list in a definition: where it stands, and what is in it; undefined where it is left out. */
export interface DefinedList {
  readonly where: string;
  readonly of: (operation: NormalOperation) => readonly (string | number)[] | undefined;
}

/** The business codes of the envelope. */
export const CODES: DefinedList = { where: "code", of: ({ codes }) => codes };

/** The statuses of errors. */
export const STATUSES: DefinedList = { where: "responses", of: ({ statuses }) => statuses };

/** Looks for what has come to a list of each operation that both sides have, or gone from it. */
export function inEachList(
  { where, of }: DefinedList,
  effect: "added" | "removed",
  say: (values: readonly (string | number)[]) => string,
): Rule["find"] {
  return inEachPair(({ before, after }) => {
    const [was, now] = [of(before.normal), of(after.normal)];
    // A list where there was none says nothing new of anything in it.
    if (was === undefined || now === undefined) return [];
    const [longer, other] = effect === "added" ? [now, was] : [was, now];
    const values = longer.filter((value) => !other.includes(value));
    return values.length === 0 ? [] : [{ where, text: say(values), before: was.join(", "), after: now.join(", ") }];
  });
}
