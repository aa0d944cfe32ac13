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
 * Finds the operation to call instead of a deprecated, vanished or removed one: another version of the same operation, first
 * the recommended one, then the newest. Returns an empty object if there is no other version.
 */
export function findReplacement(
  { id, path }: Pick<DriftOperation, "id" | "path">,
  { operations }: DriftSnapshot,
): Pick<ChangedOperation, "replacement"> {
  const versions = [...operations.values()].filter((other) => {
    return other.id !== id && stem(other.path) === stem(path) && !other.deprecated && !isTombstone(other);
  });
  const [best] = versions.toSorted((a, b) => rank(b) - rank(a));
  return best === undefined ? {} : { replacement: best.id };
}

function stem(path: string): string {
  return path.replace(/\/v\d+\/?$/, "");
}

// Adding 1000 ranks a recommended version above every version number.
function rank({ path, published }: DriftOperation): number {
  const version = Number(/\/v(\d+)\/?$/.exec(path)?.[1] ?? 0);
  return published["x-recommended"] === true ? 1000 + version : version;
}
