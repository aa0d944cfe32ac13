import { dataComponent } from "../../definitions/names.ts";
import type { Components, Schema } from "../../lib/schema.ts";
import { compareData, type DataChange, type DataEffect } from "../snapshot/compare-data.ts";
import type { DriftSnapshot } from "../snapshot/drift-snapshot.ts";
import type { OperationPair, SnapshotPair } from "../snapshot/snapshot-pair.ts";
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
    find: inData("removed", ({ typePath, before }) => `${typePath} is gone (was ${before})`),
  },
  {
    kind: "data-type-changed",
    bump: "major",
    change: "a place of `data` is of another type",
    why: "code written for the old type does not compile",
    find: inData("changed", describeTypeChange),
  },
  {
    kind: "data-widened",
    bump: "major",
    change: "a place of `data` can be something more",
    why: "code that counts on the old types alone does not compile",
    find: inData("widened", describeTypeChange),
  },
  {
    kind: "data-untyped",
    bump: "major",
    change: "a place of `data` is `unknown` that was typed",
    why: "code that reads it does not compile; what was seen stays, and a pull asks before it loses more",
    find: inData("untyped", describeTypeChange),
  },
  {
    kind: "data-field-added",
    bump: "minor",
    change: "a field of `data` is new",
    why: "it can be read",
    find: inData("added", ({ typePath, after }) => `${typePath} is new: ${after}`),
  },
  {
    kind: "data-typed",
    bump: "minor",
    change: "a place of `data` is typed that was `unknown`",
    why: "it can be read without a check",
    find: inData("typed", describeTypeChange),
  },
  {
    kind: "data-narrowed",
    bump: "minor",
    change: "a place of `data` is one of its old types alone",
    why: "code that minds the others still compiles",
    find: inData("narrowed", describeTypeChange),
  },
  {
    kind: "data-mapped",
    bump: "minor",
    change: "an object of `data` is a map now",
    why: "its fields are read as before; one whose type does not fit is a change of its own",
    find: inData("mapped", describeTypeChange),
  },
];

/** Looks for one effect in the `data` of each operation. A component that several operations share is reported once. */
function inData(effect: DataEffect, say: (change: DataChange) => string): Rule["find"] {
  return (snapshots) => {
    return snapshots.pairs.flatMap((pair) => {
      const changes = dataChanges(pair, snapshots).filter((change) => change.effect === effect);
      return changes.map((change) => {
        const { where, before, after } = change;
        const beforeAfter = { ...(before === "" ? {} : { before }), ...(after === "" ? {} : { after }) };
        return atOperation(pair.after, { where, text: say(change), ...beforeAfter });
      });
    });
  };
}

function describeTypeChange({ typePath, before, after }: DataChange): string {
  return `${typePath}: ${before} → ${after}`;
}

const dataChangesByPair = new WeakMap<OperationPair, readonly DataChange[]>();

/** What became of the `data` of an operation; nothing where it is another thing now, which is a fact of its own. */
function dataChanges(pair: OperationPair, { base, head }: SnapshotPair): readonly DataChange[] {
  const found = dataChangesByPair.get(pair) ?? (isReplaced(pair) ? [] : compare(pair, base, head));
  // Each of the rules about data asks for it.
  dataChangesByPair.set(pair, found);
  return found;
}

/** Whether the answers of an operation have become another thing, so that counting began anew. */
function isReplaced({ before, after }: OperationPair): boolean {
  return after.observed.retired.length > before.observed.retired.length;
}

function compare({ before, after }: OperationPair, base: DriftSnapshot, head: DriftSnapshot): DataChange[] {
  const [was, now] = [side(before.name, base), side(after.name, head)];
  return compareData(dataComponent(after.name), was, now);
}

function side(name: string, { document }: DriftSnapshot): { schema: Schema; components: Components } {
  const components = document.components.schemas;
  return { schema: components[dataComponent(name)] ?? {}, components };
}
