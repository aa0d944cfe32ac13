import { validateDocument } from "../../definitions/validate/validate-document.ts";
import type { PlatformDocument } from "../../document/document.ts";
import { documentOperations, type NamedOperation } from "../../generate/document-operations.ts";
import type { ObservedOperation } from "../../inference/load-observed.ts";
import { isJsonObject, type JsonObject, objectAt } from "../../lib/json.ts";
import { type NormalisedOperation, normaliseOperation } from "./normalise-operation.ts";

/**
 * An operation on one side of a comparison. Its texts and its parameters, the token aside, are those of THE document, overlays
 * included: they are what users have.
 */
export interface DriftOperation extends ObservedOperation {
  /** Its definition as published, examples included. */
  readonly definition: JsonObject;
  /** The operation in that definition. */
  readonly published: JsonObject;
  /** It in the one form both sides are compared in. */
  readonly normal: NormalisedOperation;
  /** It in THE document. */
  readonly built: NamedOperation;
}

/** A platform on one side of a comparison. */
export interface DriftSnapshot {
  readonly document: PlatformDocument;
  /** By `METHOD /path`, those that vanished included. */
  readonly operations: ReadonlyMap<string, DriftOperation>;
  /** The addresses the publisher names as the API's, sorted; empty where that is not known. */
  readonly servers: readonly string[];
}

/** The state of a platform from its operations and the document built from them. */
export function driftSnapshot(
  operations: readonly ObservedOperation[],
  document: PlatformDocument,
  servers: readonly string[] = [],
): DriftSnapshot {
  const named = new Map(documentOperations(document).map((operation) => [operation.id, operation]));
  const entries = operations.flatMap((operation): [string, DriftOperation][] => {
    const { id, lock, text } = operation;
    const definition = validateDocument(text, lock.file);
    const built = named.get(id);
    if (built === undefined || !isJsonObject(definition)) return [];
    const published = objectAt(objectAt(objectAt(definition, "paths"), operation.path), operation.method);
    const normal = normaliseOperation(built, published, definition);
    const { summary, description, parameters } = built;
    // The document marks every tombstone as deprecated, which is a fact of its own.
    const deprecated = lock.vanishedSince === undefined ? built.deprecated === true : operation.deprecated;
    const amended = { ...operation, summary, description, parameters, deprecated };
    return [[id, { ...amended, definition, published, normal, built }]];
  });
  return { document, operations: new Map(entries), servers };
}
