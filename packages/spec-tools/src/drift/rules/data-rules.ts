import { dataComponent } from "../../definitions/names.ts";
import type { Schema } from "../../lib/schema.ts";
import { compareData, type DataChange, type DataEffect } from "../snapshot/compare-data.ts";
import type { DriftState } from "../snapshot/drift-state.ts";
import type { OperationPair, StatePair } from "../snapshot/state-pair.ts";
import { atOperation, inEachPair, type Rule } from "./rule.ts";

/** Every kind of change of `data`, in the order they are reported in. */
export const DATA_RULES: readonly Rule[] = [
  {
    kind: "data-replaced",
    bump: "major",
    change: "`data` is another thing now: less than 30 % of its fields are the known ones",
    why: "what was known of it is given up",
    find: inEachPair((pair) => {
      return isReplaced(pair) ? [{ where: "data", text: "its data is another thing now; counting began anew" }] : [];
    }),
  },
  {
    kind: "data-field-removed",
    bump: "major",
    change: "a field of `data` is gone",
    why: "code that reads it does not compile",
    find: inData("removed", ({ place, before }) => `${place} is gone (was ${before})`),
  },
  {
    kind: "data-type-changed",
    bump: "major",
    change: "a place of `data` is of another type",
    why: "code written for the old type does not compile",
    find: inData("changed", fromTo),
  },
  {
    kind: "data-widened",
    bump: "major",
    change: "a place of `data` can be something more",
    why: "code that counts on the old types alone does not compile",
    find: inData("widened", fromTo),
  },
  {
    kind: "data-untyped",
    bump: "major",
    change: "a place of `data` is `unknown` that was typed",
    why: "code that reads it does not compile; what was seen stays, and a pull asks before it loses more",
    find: inData("untyped", fromTo),
  },
  {
    kind: "data-field-added",
    bump: "minor",
    change: "a field of `data` is new",
    why: "it can be read",
    find: inData("added", ({ place, after }) => `${place} is new: ${after}`),
  },
  {
    kind: "data-typed",
    bump: "minor",
    change: "a place of `data` is typed that was `unknown`",
    why: "it can be read without a check",
    find: inData("typed", fromTo),
  },
  {
    kind: "data-narrowed",
    bump: "minor",
    change: "a place of `data` is one of its old types alone",
    why: "code that minds the others still compiles",
    find: inData("narrowed", fromTo),
  },
  {
    kind: "data-mapped",
    bump: "minor",
    change: "an object of `data` is a map now",
    why: "its fields are read as before; one whose type does not fit is a change of its own",
    find: inData("mapped", fromTo),
  },
];

/** Looks for one effect in the `data` of each operation. A component that several operations share is reported once. */
function inData(effect: DataEffect, say: (change: DataChange) => string): Rule["find"] {
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

function fromTo({ place, before, after }: DataChange): string {
  return `${place}: ${before} → ${after}`;
}

const known = new WeakMap<OperationPair, readonly DataChange[]>();

/** What became of the `data` of an operation; nothing where it is another thing now, which is a fact of its own. */
function dataChanges(pair: OperationPair, { base, head }: StatePair): readonly DataChange[] {
  const found = known.get(pair) ?? (isReplaced(pair) ? [] : compare(pair, base, head));
  // Each of the rules about data asks for it.
  known.set(pair, found);
  return found;
}

/** Whether the answers of an operation have become another thing, so that counting began anew. */
function isReplaced({ before, after }: OperationPair): boolean {
  return after.observed.retired.length > before.observed.retired.length;
}

function compare({ before, after }: OperationPair, base: DriftState, head: DriftState): DataChange[] {
  const [was, now] = [side(before.name, base), side(after.name, head)];
  return compareData(dataComponent(after.name), was, now);
}

function side(
  name: string,
  { document }: DriftState,
): { schema: Schema; components: Readonly<Record<string, Schema>> } {
  const components = document.components.schemas;
  return { schema: components[dataComponent(name)] ?? {}, components };
}
