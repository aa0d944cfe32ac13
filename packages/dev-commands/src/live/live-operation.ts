import { CommandError, type NamedOperation, type PlatformDocument, quoteText } from "@justone-clients/spec-tools";
import { distance } from "fastest-levenshtein";

/** An operation with the platform it is one of. */
export interface LiveOperation {
  readonly platform: string;
  readonly document: PlatformDocument;
  readonly operation: NamedOperation;
}

/**
 * The operation of a name: `METHOD /path`, or its method where one platform alone has that. `where` is what the name was
 * given by, for the error.
 *
 * @throws CommandError (exit code 2) for a name that is none or that two platforms have
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
    `${shown}: expected one operation, found ${ids.join(" and ")}; name it by its path, or choose with --platform`,
  );
}

function describeUnknownOperation(operations: readonly LiveOperation[], name: string): string {
  const names = operations.flatMap(({ operation: { id, operationId } }) => [operationId, id]);
  const nearest = nearestName(name.slice(0, 200), names);
  const hint = nearest === undefined ? "" : `; did you mean ${quoteText(nearest)}?`;
  return `expected a method or "METHOD /path" of a document in specs/generated${hint}`;
}

/** The name most like a wrong one; undefined where none is like it. */
export function nearestName(wrong: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  // More changes than this make another word of it.
  let least = Math.floor(wrong.length * 0.4) + 1;
  for (const name of names) {
    const changes = distance(wrong.toLowerCase(), name.toLowerCase());
    if (changes < least) [nearest, least] = [name, changes];
  }
  return nearest;
}
