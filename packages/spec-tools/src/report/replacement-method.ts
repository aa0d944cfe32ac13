import { operationName } from "../published/operation-name.ts";
import type { ChangedOperation } from "../drift/drift.ts";

/**
 * The client method that takes the place of an operation's; undefined where there is none, or where it is of another
 * platform. What names the one method names the other, so the prefix is found in it and not asked for.
 */
export function replacementMethod({ operation, method, replacement }: ChangedOperation): string | undefined {
  if (replacement === undefined) return undefined;
  const path = pathOf(operation);
  const prefix = [...path.matchAll(/\//g)]
    .map(({ index }) => path.slice(0, index + 1))
    .find((start) => operationName(path, start) === method);
  const target = pathOf(replacement);
  return prefix !== undefined && target.startsWith(prefix) ? operationName(target, prefix) : undefined;
}

function pathOf(operation: string): string {
  return operation.slice(operation.indexOf(" ") + 1);
}
