import { dataComponent } from "../../definitions/names.ts";
import type { Components, Schema } from "../../lib/schema.ts";
import { compareData, type DataChange, type DataEffect } from "../snapshot/compare-data.ts";
import type { DriftSnapshot } from "../snapshot/drift-snapshot.ts";
import type { OperationPair, SnapshotPair } from "../snapshot/snapshot-pair.ts";
import { atOperation, inEachPair, type Rule } from "./rule.ts";

/** The rules about `data`, in the order in which a report lists them. */
export const DATA_RULES: readonly Rule[] = [
  {
    kind: "data-replaced",
    bump: "major",
    change: "`data` was replaced: fewer than 30 % of its fields were known before",
    why: "the types observed so far are discarded",
    find: inEachPair((pair) => {
      return isReplaced(pair)
        ? [{ where: "data", text: "data was replaced; the types observed so far are discarded" }]
        : [];
    }),
  },
  {
    kind: "data-field-removed",
    bump: "major",
    change: "a field of `data` was removed",
    why: "code that reads it does not compile",
    find: inData("removed", ({ typePath, before }) => `${typePath} was removed; its type was ${before}`),
  },
  {
    kind: "data-type-changed",
    bump: "major",
    change: "a value in `data` has a different type",
    why: "code written for the old type does not compile",
    find: inData("changed", describeTypeChange),
  },
  {
    kind: "data-widened",
    bump: "major",
    change: "a value in `data` can also have another type, e.g. null",
    why: "code that handles only the old types does not compile",
    find: inData("widened", describeTypeChange),
  },
  {
    kind: "data-untyped",
    bump: "major",
    change: "a typed value in `data` became `unknown`",
    why: "code that reads it does not compile; a pull discards observed types only with --accept-removals",
    find: inData("untyped", describeTypeChange),
  },
  {
    kind: "data-field-added",
    bump: "minor",
    change: "a field of `data` was added",
    why: "code can read it",
    find: inData("added", ({ typePath, after }) => `${typePath} was added; its type is ${after}`),
  },
  {
    kind: "data-typed",
    bump: "minor",
    change: "an `unknown` value in `data` became typed",
    why: "code can read it without a check",
    find: inData("typed", describeTypeChange),
  },
  {
    kind: "data-narrowed",
    bump: "minor",
    change: "a value in `data` has fewer types than before",
    why: "code that also handles the removed types still compiles",
    find: inData("narrowed", describeTypeChange),
  },
  {
    kind: "data-mapped",
    bump: "minor",
    change: "an object in `data` became a map",
    why: "code can still read its fields; a field with another type than the map's values is a separate change",
    find: inData("mapped", describeTypeChange),
  },
];

/** Finds the changes with one effect in the `data` of each operation. A component that operations share is reported once. */
function inData(effect: DataEffect, describe: (change: DataChange) => string): Rule["find"] {
  return (snapshots) => {
    return snapshots.pairs.flatMap((pair) => {
      const changes = dataChanges(pair, snapshots).filter((change) => change.effect === effect);
      return changes.map((change) => {
        const { where, before, after } = change;
        const beforeAfter = { ...(before === "" ? {} : { before }), ...(after === "" ? {} : { after }) };
        return atOperation(pair.after, { where, text: describe(change), ...beforeAfter });
      });
    });
  };
}

function describeTypeChange({ typePath, before, after }: DataChange): string {
  return `${typePath} changed from ${before} to ${after}`;
}

const dataChangesByPair = new WeakMap<OperationPair, readonly DataChange[]>();

/** The changes in the `data` of an operation; empty if `data` was replaced, which has its own rule. */
function dataChanges(pair: OperationPair, { base, head }: SnapshotPair): readonly DataChange[] {
  // Cached, because each rule about data needs the same comparison.
  const found = dataChangesByPair.get(pair) ?? (isReplaced(pair) ? [] : compare(pair, base, head));
  dataChangesByPair.set(pair, found);
  return found;
}

/** Whether the responses had so little in common with the observed types that inference started from zero. */
function isReplaced({ before, after }: OperationPair): boolean {
  return after.observed.retired.length > before.observed.retired.length;
}

function compare({ before, after }: OperationPair, base: DriftSnapshot, head: DriftSnapshot): DataChange[] {
  const [was, now] = [dataSchema(before.name, base), dataSchema(after.name, head)];
  return compareData(dataComponent(after.name), was, now);
}

/** The schema of the `data` of an operation, with the components of its document. */
export function dataSchema(name: string, { document }: DriftSnapshot): { schema: Schema; components: Components } {
  const components = document.components.schemas;
  return { schema: components[dataComponent(name)] ?? {}, components };
}
