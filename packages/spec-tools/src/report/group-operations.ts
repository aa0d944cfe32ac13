import type { ChangedOperation } from "../drift/drift.ts";

/** Operations of which the same is to be said. */
export interface OperationGroup extends Omit<ChangedOperation, "operation" | "method"> {
  readonly operations: readonly ChangedOperation[];
}

/** Puts together the operations that changed in the same place and the same way, so that each way is shown once. */
export function groupOperations(operations: readonly ChangedOperation[]): OperationGroup[] {
  const groups = Map.groupBy(operations, ({ where, before, after, replacement }) => {
    return JSON.stringify([where, before ?? null, after ?? null, replacement ?? null]);
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { operation: _, method: __, ...shared } = first;
    return [{ ...shared, operations: group }];
  });
}
