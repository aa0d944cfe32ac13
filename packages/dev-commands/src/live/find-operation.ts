import { CommandError, quoteText } from "@justone-clients/spec-tools";
import type { LiveOperation } from "./live-operation.ts";
import { nearestName } from "./nearest-name.ts";

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
  if (first === undefined) throw new CommandError(2, `${shown}: ${describeUnknown(operations, name)}`);
  if (second === undefined) return first;
  const ids = found.map(({ platform, operation }) => `${quoteText(operation.id)} (${platform})`);
  throw new CommandError(
    2,
    `${shown}: expected one operation, found ${ids.join(" and ")}; name it by its path, or choose with --platform`,
  );
}

function describeUnknown(operations: readonly LiveOperation[], name: string): string {
  const names = operations.flatMap(({ operation: { id, operationId } }) => [operationId, id]);
  const nearest = nearestName(name.slice(0, 200), names);
  const hint = nearest === undefined ? "" : `; did you mean ${quoteText(nearest)}?`;
  return `expected a method or "METHOD /path" of a document in specs/generated${hint}`;
}
