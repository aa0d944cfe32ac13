import { operationName, operationPath } from "../definitions/names.ts";
import type { ChangedOperation, DriftChange, PlatformDrift } from "../drift/model/drift.ts";
import { serializeLossless } from "../lib/json.ts";
import { splitWords } from "../lib/text.ts";

/** Operations with the same change at the same location. */
export interface OperationGroup extends Omit<ChangedOperation, "operation" | "method"> {
  readonly operations: readonly ChangedOperation[];
}

/** Groups operations by location, texts before and after, and replacement, so that a report shows each change once. */
export function groupOperations(operations: readonly ChangedOperation[]): OperationGroup[] {
  const groups = Map.groupBy(operations, ({ where, before, after, replacement }) => {
    return serializeLossless([where, before ?? null, after ?? null, replacement ?? null]);
  });
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { operation: _, method: __, ...shared } = first;
    return [{ ...shared, operations: group }];
  });
}

/** What to use instead of something that was removed, renamed or deprecated. */
export interface Replacement {
  /** As in `ChangedOperation`. */
  readonly replacement: string;
  /** The name of its method; absent if it is not an operation of the same client. */
  readonly method?: string;
  /** Whether it is called (an operation) or passed (a parameter or a value). */
  readonly verb: "call" | "use";
}

/** Returns the distinct replacements of operations. */
export function replacements(operations: readonly ChangedOperation[]): Replacement[] {
  const found = new Map<string, Replacement>();
  for (const changed of operations) {
    const { replacement } = changed;
    const method = replacementMethod(changed);
    if (replacement === undefined) continue;
    const verb = OPERATION.test(replacement) ? "call" : "use";
    found.set(replacement, { replacement, verb, ...(method === undefined ? {} : { method }) });
  }
  return [...found.values()];
}

// The name of a parameter has no space, and a value in JSON begins with a quote or a digit.
const OPERATION = /^[A-Z]+ \//;

/** Returns the replacements that the text of a change does not name. */
export function unnamedReplacements({ operations, text }: Pick<DriftChange, "operations" | "text">): Replacement[] {
  return replacements(operations).filter(({ replacement }) => !text.includes(replacement));
}

/**
 * Returns the name of the replacement's client method; undefined if no replacement is known or it has another path
 * prefix. The prefix is derived from the operation's own path and method name.
 */
export function replacementMethod({ operation, method, replacement }: ChangedOperation): string | undefined {
  if (replacement === undefined || !OPERATION.test(replacement)) return undefined;
  const path = operationPath(operation);
  const prefix = [...path.matchAll(/\//g)]
    .map(({ index }) => path.slice(0, index + 1))
    .find((start) => operationName(path, start) === method);
  const target = operationPath(replacement);
  return prefix !== undefined && target.startsWith(prefix) ? operationName(target, prefix) : undefined;
}

/** Returns the location to show for a change; empty if the text names it or the change concerns a whole operation. */
export function shownWhere({ where, text }: Pick<DriftChange, "where" | "text">): string {
  const words = splitWords(text);
  return where.split(", ").every((name) => words.includes(name)) ? "" : where;
}

/** Returns a note if the bumps of the rules and the compiler differ; undefined if they agree or nothing was compiled. */
export function compilerNote({ rules, bump, compiler }: PlatformDrift): string | undefined {
  if (compiler === undefined || rules === bump) return undefined;
  return `the rules suggest ${rules}, the compiler ${bump}; the bump of the compiler applies`;
}
