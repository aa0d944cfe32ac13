import { areAlternatives, pathVersion } from "../../definitions/operation-family.ts";
import type { ChangedOperation, OasdiffFinding } from "../model/drift.ts";
import type { DriftOperation, DriftSnapshot } from "./drift-snapshot.ts";

/** An operation that both snapshots have. */
export interface OperationPair {
  readonly before: DriftOperation;
  readonly after: DriftOperation;
}

/** Two snapshots of a platform, with their operations paired. */
export interface SnapshotPair {
  readonly base: DriftSnapshot;
  readonly head: DriftSnapshot;
  /** Operations that both snapshots have, moved ones included. */
  readonly pairs: readonly OperationPair[];
  /** Operations with a new HTTP method or path and the same name. */
  readonly moved: readonly OperationPair[];
  readonly added: readonly DriftOperation[];
  /** Operations that `head` does not contain, not even as a tombstone. */
  readonly removed: readonly DriftOperation[];
  /** Findings of oasdiff that no rule explains. */
  readonly unexplained: readonly OasdiffFinding[];
}

/** Pairs the operations of two snapshots: by HTTP method and path, and moved ones by their client method. */
export function pairSnapshots(base: DriftSnapshot, head: DriftSnapshot): SnapshotPair {
  const missing = [...base.operations.values()].filter(({ id }) => !head.operations.has(id));
  const extra = [...head.operations.values()].filter(({ id }) => !base.operations.has(id));
  const byName = new Map(missing.map((operation) => [operation.name.toLowerCase(), operation]));
  const moved = extra.flatMap((after) => {
    const before = byName.get(after.name.toLowerCase());
    return before === undefined ? [] : [{ before, after }];
  });
  const same = [...head.operations.values()].flatMap((after) => {
    const before = base.operations.get(after.id);
    return before === undefined ? [] : [{ before, after }];
  });
  return {
    base,
    head,
    pairs: [...same, ...moved],
    moved,
    added: extra.filter((operation) => moved.every(({ after }) => after !== operation)),
    removed: missing.filter((operation) => moved.every(({ before }) => before !== operation)),
    unexplained: [],
  };
}

/** Whether an operation is no longer published. */
export function isTombstone({ lock }: DriftOperation): boolean {
  return lock.vanishedSince !== undefined;
}

/**
 * Finds the operation to call instead of a deprecated, vanished or removed one: the alternative that the publisher recommends,
 * then the operation that this project suggests, then the newest alternative. Returns an empty object if none is known.
 */
export function findReplacement(
  { id, built }: Pick<DriftOperation, "id" | "built">,
  { operations }: DriftSnapshot,
): Pick<ChangedOperation, "replacement"> {
  const usable = [...operations.values()].filter(
    (other) => other.id !== id && !other.deprecated && !isTombstone(other),
  );
  const alternatives = usable
    .filter((other) => areAlternatives(other.built, built))
    .toSorted((a, b) => pathVersion(b.path) - pathVersion(a.path));
  const best =
    alternatives.find((other) => other.built["x-recommended"] === true) ??
    usable.find((other) => other.id === built["x-suggested"]?.operation) ??
    alternatives[0];
  return best === undefined ? {} : { replacement: best.id };
}
