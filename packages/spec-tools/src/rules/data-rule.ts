import type { DataChange, DataEffect } from "../states/compare-data.ts";
import { dataChanges } from "../states/data-changes.ts";
import { atOperation, type Rule } from "./rule.ts";

/** Looks for one effect in the `data` of each operation. A thing several operations share is told of in one line. */
export function inData(effect: DataEffect, say: (change: DataChange) => string): Rule["find"] {
  return (states) => {
    return states.pairs.flatMap((pair) => {
      const changes = dataChanges(pair, states).filter((change) => change.effect === effect);
      return changes.map((change) => {
        const { where, before, after } = change;
        const sides = { ...(before === "" ? {} : { before }), ...(after === "" ? {} : { after }) };
        return atOperation(pair.after, { where, text: say(change), ...sides });
      });
    });
  };
}

/** A change of type in one line. */
export function fromTo({ place, before, after }: DataChange): string {
  return `${place}: ${before} → ${after}`;
}
