import type { Paging } from "../../document/paging.ts";
import { serializeLossless } from "../../lib/json.ts";
import { type Components, type Schema, schemaAt } from "../../lib/schema.ts";
import { compareData, type DataEffect } from "../snapshot/compare-data.ts";
import type { DriftSnapshot } from "../snapshot/drift-snapshot.ts";
import type { OperationPair, SnapshotPair } from "../snapshot/snapshot-pair.ts";
import { dataSchema } from "./data-rules.ts";
import { atOperation, inEachPair, type OperationFinding, type Rule } from "./rule.ts";

/** Reports a method that lost `pages` or `items`. */
export const pagingRemoved: Rule = {
  kind: "paging-removed",
  bump: "major",
  change: "the pagination of the operation, or the path of its items, is no longer known",
  why: "the method no longer has `pages` or `items`",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.built["x-paging"], after.built["x-paging"]];
    if (was === undefined || (now !== undefined && (now.items !== undefined || was.items === undefined))) return [];
    const text = `the method no longer has ${now === undefined ? "pages()" : "items()"}`;
    return [{ where: was.parameter, text, before: serializeLossless(was) }];
  }),
};

/** Reports a method that gained `pages` or `items`. */
export const pagingAdded: Rule = {
  kind: "paging-added",
  bump: "minor",
  change: "the pagination of the operation, or the path of its items, is now known",
  why: "the method now has `pages` or `items`",
  find: inEachPair(({ before, after }) => {
    const [was, now] = [before.built["x-paging"], after.built["x-paging"]];
    if (now === undefined || (was !== undefined && (was.items !== undefined || now.items === undefined))) return [];
    const text = `the method now has ${was === undefined ? "pages()" : "items()"}`;
    return [{ where: now.parameter, text, after: serializeLossless(now) }];
  }),
};

/** Reports a method whose `items` yields the items of another list, with other types. */
export const pagingItemsChanged: Rule = {
  kind: "paging-items-changed",
  bump: "major",
  change: "`items` yields the items of another list, which have other types",
  why: "code that reads the items does not compile",
  find: inEachPaging((paging, pair, snapshots) => {
    if (!breaksItems(paging, pair, snapshots)) return [];
    const [from, to] = [shownPath(paging.was.items), shownPath(paging.now.items)];
    const text = `items() now yields the items of ${to} instead of ${from}, which have other types`;
    return [{ where: paging.now.parameter, text, before: from, after: to }];
  }),
};

/** Reports changed pagination facts, e.g. another first page. */
export const pagingChanged: Rule = {
  kind: "paging-changed",
  bump: "patch",
  change: "the pagination of the operation changed",
  why: "`pages` and `items` follow the new pagination; calls stay the same",
  find: inEachPaging((paging, pair, snapshots) => {
    const [before, after] = [serializeLossless(paging.was), serializeLossless(paging.now)];
    if (before === after || breaksItems(paging, pair, snapshots)) return [];
    return [{ where: paging.now.parameter, text: "the pagination changed; calls stay the same", before, after }];
  }),
};

/** The pagination of an operation in both snapshots. */
interface PagingChange {
  readonly was: Paging;
  readonly now: Paging;
}

/** Runs `find` on each operation that has pagination in both snapshots, with `items` in both or in none of them. */
function inEachPaging(
  find: (paging: PagingChange, pair: OperationPair, snapshots: SnapshotPair) => readonly OperationFinding[],
): Rule["find"] {
  return (snapshots) => {
    return snapshots.pairs.flatMap((pair) => {
      const [was, now] = [pair.before.built["x-paging"], pair.after.built["x-paging"]];
      // If `items` was added or removed, paging-added or paging-removed reports it.
      if (was === undefined || now === undefined || (was.items === undefined) !== (now.items === undefined)) return [];
      return find({ was, now }, pair, snapshots).map((finding) => atOperation(pair.after, finding));
    });
  };
}

const BREAKING: ReadonlySet<DataEffect> = new Set(["removed", "changed", "widened", "untyped"]);

// A changed type of the same list is a change of `data`, which has its own rules.
function breaksItems(
  { was, now }: PagingChange,
  { before, after }: OperationPair,
  { base, head }: SnapshotPair,
): boolean {
  if (was.items === undefined || now.items === undefined || was.items === now.items) return false;
  const [old, current] = [itemSchema(before.name, was.items, base), itemSchema(after.name, now.items, head)];
  return compareData("", old, current).some(({ effect }) => BREAKING.has(effect));
}

function itemSchema(name: string, path: string, snapshot: DriftSnapshot): { schema: Schema; components: Components } {
  const { schema, components } = dataSchema(name, snapshot);
  return { schema: schemaAt(schema, path, components)?.items ?? {}, components };
}

function shownPath(items = ""): string {
  return items === "" ? "data" : `data.${items}`;
}
