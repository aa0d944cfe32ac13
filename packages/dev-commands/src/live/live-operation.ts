import { CommandError, type NamedOperation, type PlatformDocument, quoteText } from "@justone-clients/spec-tools";
import { distance } from "fastest-levenshtein";

/** An operation and its platform. */
export interface LiveOperation {
  readonly platform: string;
  readonly document: PlatformDocument;
  readonly operation: NamedOperation;
}

/**
 * Finds an operation by `METHOD /path`, or by its method name if only one platform has it.
 *
 * @param where the option that the name comes from, for the error message
 * @throws CommandError (exit code 2) for a name that is unknown or that two platforms have
 */
export function findOperation(operations: readonly LiveOperation[], name: string, where: string): LiveOperation {
  const found = operations.filter(({ operation }) => operation.id === name || operation.operationId === name);
  const [first, second] = found;
  const shown = `${where} ${quoteText(name.slice(0, 100))}`;
  if (first === undefined) throw new CommandError(2, `${shown}: ${describeUnknownOperation(operations, name)}`);
  if (second === undefined) return first;
  const ids = found.map(({ platform, operation }) => `${quoteText(operation.id)} (${platform})`);
  throw new CommandError(
    2,
    `${shown}: expected one operation, found ${ids.join(" and ")}; use its path, or select a platform with --platform`,
  );
}

function describeUnknownOperation(operations: readonly LiveOperation[], name: string): string {
  const names = operations.flatMap(({ operation: { id, operationId } }) => [operationId, id]);
  const nearest = nearestName(name.slice(0, 200), names);
  const hint = nearest === undefined ? "" : `; did you mean ${quoteText(nearest)}?`;
  return `expected a method or "METHOD /path" of a document in specs/generated${hint}`;
}

/** The name most similar to a misspelled one; undefined if none is similar. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  // With more changes than this the name is a different word.
  let least = Math.floor(wrong.length * 0.4) + 1;
  for (const name of names) {
    const changes = distance(wrong.toLowerCase(), name.toLowerCase());
    if (changes < least) [nearest, least] = [name, changes];
  }
  return nearest;
}
