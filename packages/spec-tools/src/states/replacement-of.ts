import type { ChangedOperation } from "../drift/drift.ts";
import type { DriftOperation, DriftState } from "./drift-state.ts";
import { isTombstone } from "./state-pair.ts";

/**
 * The call to make instead of one that is on its way out: another version of the same operation, the recommended one
 * first, then the newest. Nothing where there is none.
 */
export function replacementOf(
  { id, path }: Pick<DriftOperation, "id" | "path">,
  { operations }: DriftState,
): Pick<ChangedOperation, "replacement"> {
  const versions = [...operations.values()].filter((other) => {
    return other.id !== id && stem(other.path) === stem(path) && !other.deprecated && !isTombstone(other);
  });
  const [best] = versions.toSorted((a, b) => rank(b) - rank(a));
  return best === undefined ? {} : { replacement: best.id };
}

function stem(path: string): string {
  return path.replace(/\/v\d+$/, "");
}

// No operation has a thousand versions.
function rank({ path, published }: DriftOperation): number {
  const version = Number(/\/v(\d+)$/.exec(path)?.[1] ?? 0);
  return published["x-recommended"] === true ? 1000 + version : version;
}
