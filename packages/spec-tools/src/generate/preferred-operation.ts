import { areAlternatives, pathVersion } from "../definitions/operation-family.ts";
import type { BilingualText } from "../document/own-texts.ts";
import type { NamedOperation } from "./document-operations.ts";

/** The operation to call instead of another one that still works. */
export interface PreferredOperation {
  readonly operation: NamedOperation;
  /** Why this project suggests it; absent if the publisher recommends it. */
  readonly reason?: BilingualText;
}

/**
 * The operation to prefer over another one: the alternative that the publisher recommends, or else the one that this project
 * suggests. Undefined if none is known, the operation itself is recommended, or the other one is deprecated.
 */
export function preferredOperation(
  operation: NamedOperation,
  operations: readonly NamedOperation[],
): PreferredOperation | undefined {
  if (operation["x-recommended"] === true) return undefined;
  const others = operations.filter(({ id, deprecated }) => id !== operation.id && deprecated !== true);
  const [recommended] = others
    .filter((other) => other["x-recommended"] === true && areAlternatives(operation, other))
    .toSorted((a, b) => pathVersion(b.path) - pathVersion(a.path));
  if (recommended !== undefined) return { operation: recommended };
  const suggestion = operation["x-suggested"];
  const suggested = others.find(({ id }) => id === suggestion?.operation);
  if (suggested === undefined || suggestion === undefined) return undefined;
  return { operation: suggested, reason: suggestion.reason };
}
