import { changedDetails } from "../states/changed-details.ts";
import type { DriftOperation } from "../states/drift-state.ts";
import { type Details, isConstraint, operationDetails, parameterDetails } from "../states/published-details.ts";
import { inEachPair, type Rule } from "./rule.ts";

/** A keyword of the definition that nothing here depends on. */
export const definitionChanged: Rule = {
  kind: "definition-changed",
  bump: "none",
  change: "the definition says something else that nothing here depends on, e.g. `security`",
  why: "no document and no client takes it over; an address in it is never followed",
  find: inEachPair(({ before, after }) => {
    // What comes or goes with its parameter is part of that fact.
    const changed = changedDetails(details(before, after), details(after, before));
    if (changed === undefined) return [];
    return [{ text: "says something else that nothing here depends on", group: "details", ...changed }];
  }),
};

function details({ published }: DriftOperation, other: DriftOperation): Details {
  const ofParameters = [...parameterDetails(published, other.normal.parameters)].filter(
    ([place]) => !isConstraint(place),
  );
  return new Map([...operationDetails(published), ...ofParameters]);
}
