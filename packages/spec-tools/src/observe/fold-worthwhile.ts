import { standaloneSchema } from "../build/data-schemas.ts";
import type { ObservedOperation } from "../build/observe-operations.ts";
import type { JsonObject } from "../gate/json-value.ts";
import { foldAnswers, type ObservedState } from "../shapes/observed-state.ts";

// Few answers are weak evidence, so the first ones count whatever they show.
const ENOUGH_ANSWERS = 10;

/**
 * Folds the answers that are worth it: those that change a type, and the first few. The publisher's latest example is
 * another one every day, and a state that only counts on would be a change every day.
 */
export function foldWorthwhile(operation: ObservedOperation, answers: readonly JsonObject[]): ObservedState {
  return answers.reduce((state, answer) => {
    const folded = foldAnswers(state, [answer]);
    const [effect] = folded.effects;
    if (effect === "known") return state;
    const isWorthIt = state.sources.length < ENOUGH_ANSWERS || tellsNew(operation, state, folded.state);
    return isWorthIt ? folded.state : state;
  }, operation.observed);
}

function tellsNew(operation: ObservedOperation, before: ObservedState, after: ObservedState): boolean {
  return typesOf({ ...operation, observed: before }) !== typesOf({ ...operation, observed: after });
}

// Descriptions hold counts, which go on with every answer.
function typesOf(operation: ObservedOperation): string {
  return JSON.stringify(standaloneSchema(operation), (key, value: unknown) => {
    return key === "description" && typeof value === "string" ? undefined : value;
  });
}
