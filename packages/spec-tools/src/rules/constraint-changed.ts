import { changedDetails } from "../states/changed-details.ts";
import type { DriftOperation } from "../states/drift-state.ts";
import { type Details, isConstraint, parameterDetails } from "../states/published-details.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** Which values of its type a parameter takes. */
export const constraintChanged: Rule = {
  kind: "constraint-changed",
  bump: "minor",
  change: "a parameter takes longer, shorter, bigger or other values of its type",
  why: "no type says so, but a call that was right may be refused, or the other way round",
  find: inEachPair(({ before, after }) => {
    const changed = changedDetails(constraints(before, after), constraints(after, before));
    return changed === undefined ? [] : [{ text: "takes other values of the same type", ...changed }];
  }),
};

function constraints({ published }: DriftOperation, other: DriftOperation): Details {
  const details = parameterDetails(published, other.normal.parameters);
  return new Map([...details].filter(([place]) => isConstraint(place)));
}
