import { operationName } from "../definitions/names.ts";
import type { ChangedOperation, DriftChange, PlatformDrift } from "../drift/model/drift.ts";
import { splitWords } from "../lib/text.ts";

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

/** A call that takes the place of others. */
export interface Replacement {
  /** `METHOD /path`. */
  readonly operation: string;
  /** Its method on a client, where it is one of the same client. */
  readonly method?: string;
}

/** The calls to make instead of these, each once. */
export function replacements(operations: readonly ChangedOperation[]): Replacement[] {
  const found = new Map<string, Replacement>();
  for (const changed of operations) {
    const { replacement } = changed;
    const method = replacementMethod(changed);
    if (replacement === undefined) continue;
    found.set(replacement, { operation: replacement, ...(method === undefined ? {} : { method }) });
  }
  return [...found.values()];
}

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

/** Where a change is, unless its text says so already, as a word of its own, or it is of a whole operation; then empty. */
export function shownWhere({ where, text }: Pick<DriftChange, "where" | "text">): string {
  return splitWords(text).includes(where) ? "" : where;
}

/** What to say where the rules and the compiler differ; undefined where they agree or none was asked. */
export function compilerNote({ rules, bump, compiler }: PlatformDrift): string | undefined {
  if (compiler === undefined || rules === bump) return undefined;
  return `the rules say ${rules}, the compiler says ${bump}; the compiler wins`;
}
