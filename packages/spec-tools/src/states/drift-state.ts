import type { ObservedOperation } from "../build/observe-operations.ts";
import type { DocumentOperation, PlatformDocument } from "../document/document.ts";
import { gateDocument } from "../gate/gate-document.ts";
import { isJsonObject, type JsonObject } from "../gate/json-value.ts";
import { normaliseOperation, type NormalOperation } from "./normalise-operation.ts";

/** An operation on one side of a comparison. */
export interface DriftOperation extends ObservedOperation {
  /** Its definition as published, examples included. */
  readonly definition: JsonObject;
  /** The operation in that definition. */
  readonly published: JsonObject;
  /** It in the one form both sides are compared in. */
  readonly normal: NormalOperation;
  /** It in THE document. */
  readonly built: DocumentOperation;
}

/** A platform on one side of a comparison. */
export interface DriftState {
  readonly document: PlatformDocument;
  /** By `METHOD /path`, those that vanished included. */
  readonly operations: ReadonlyMap<string, DriftOperation>;
  /** The addresses the publisher names as the API's, sorted; empty where that is not known. */
  readonly servers: readonly string[];
}

/** The state of a platform from its operations and the document built from them. */
export function driftState(
  operations: readonly ObservedOperation[],
  document: PlatformDocument,
  servers: readonly string[] = [],
): DriftState {
  const entries = operations.flatMap((operation): [string, DriftOperation][] => {
    const { id, path, method, lock, text } = operation;
    const definition = gateDocument(text, lock.file);
    const built = document.paths[path]?.[method];
    if (built === undefined || !isJsonObject(definition)) return [];
    const published = publishedOperation(definition, operation);
    const normal = normaliseOperation(operation, published, definition);
    return [[id, { ...operation, definition, published, normal, built }]];
  });
  return { document, operations: new Map(entries), servers };
}

function publishedOperation(definition: JsonObject, { path, method }: ObservedOperation): JsonObject {
  const { paths } = definition;
  const item = isJsonObject(paths) ? paths[path] : undefined;
  const operation = isJsonObject(item) ? item[method] : undefined;
  return isJsonObject(operation) ? operation : {};
}
