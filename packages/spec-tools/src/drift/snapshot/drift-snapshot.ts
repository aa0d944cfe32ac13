import type { Lock } from "../../definitions/lock.ts";
import { resolveRequests } from "../../definitions/resolve-requests.ts";
import { validateDocument } from "../../definitions/validate/validate-document.ts";
import type { PlatformDocument } from "../../document/document.ts";
import { type ShownText, shownFieldTexts } from "../../document/describe-fields.ts";
import { documentOperations, type NamedOperation } from "../../generate/document-operations.ts";
import type { ObservedOperation } from "../../inference/load-observed.ts";
import { isJsonObject, type JsonObject, objectAt } from "../../lib/json.ts";
import { shownId } from "../../pull/describe-changes.ts";
import type { RefusedOperation } from "../../pull/fetch-operation.ts";
import { type NormalisedOperation, normaliseOperation } from "./normalise-operation.ts";

/**
 * An operation in one of the two compared snapshots. Its texts and its parameters (without the token) are those of the built
 * document, overlays included, because users see those.
 */
export interface DriftOperation extends ObservedOperation {
  /** Its definition as published, examples included. */
  readonly definition: JsonObject;
  /** The operation in that definition. */
  readonly published: JsonObject;
  /** The operation in the normalised form that is compared. */
  readonly normal: NormalisedOperation;
  /** The operation in the built document. */
  readonly built: NamedOperation;
  /** The texts that it contributes to the docstrings of fields, by field. */
  readonly shownTexts: ReadonlyMap<string, ShownText>;
}

/** A platform in one of the two compared snapshots. */
export interface DriftSnapshot {
  readonly document: PlatformDocument;
  /** By `METHOD /path`, vanished operations included. */
  readonly operations: ReadonlyMap<string, DriftOperation>;
  /** The API servers that the published document lists, sorted; empty if unknown. */
  readonly servers: readonly string[];
  /** The published operations that cannot be used, as shown: `METHOD /path` → the reason, empty if it is not known. */
  readonly setAside: ReadonlyMap<string, string>;
}

/** What a snapshot records about a platform besides its operations. */
export interface SnapshotFacts {
  readonly servers?: readonly string[] | undefined;
  readonly setAside?: ReadonlyMap<string, string>;
}

/** The operations that the lock records as unusable. The lock does not contain the reasons. */
export function lockedSetAside({ setAside }: Lock, platform: string): ReadonlyMap<string, string> {
  return new Map((setAside?.[platform] ?? []).map((id) => [id, ""]));
}

/** The operations that a pull or a document found unusable. */
export function foundSetAside(refused: readonly RefusedOperation[]): ReadonlyMap<string, string> {
  return new Map(refused.map(({ id, reason }) => [shownId(id), reason]));
}

/** Creates the snapshot of a platform from its operations and the document built from them. */
export function driftSnapshot(
  operations: readonly ObservedOperation[],
  document: PlatformDocument,
  { servers = [], setAside = new Map() }: SnapshotFacts = {},
): DriftSnapshot {
  const named = new Map(documentOperations(document).map((operation) => [operation.id, operation]));
  const shown = Map.groupBy(shownFieldTexts(document.components.schemas, operations), ([, { operation }]) => operation);
  const entries = operations.flatMap((operation): [string, DriftOperation][] => {
    const { id, lock, text } = operation;
    const definition = resolveRequests(validateDocument(text, lock.file), lock.file);
    const built = named.get(id);
    if (built === undefined || !isJsonObject(definition)) return [];
    const published = objectAt(objectAt(objectAt(definition, "paths"), operation.path), operation.method);
    const normal = normaliseOperation(built, published, definition);
    const { summary, description, parameters } = built;
    // The document marks every tombstone as deprecated, but operation-vanished already reports that.
    const deprecated = lock.vanishedSince === undefined ? built.deprecated === true : operation.deprecated;
    const amended = { ...operation, summary, description, parameters, deprecated };
    return [[id, { ...amended, definition, published, normal, built, shownTexts: new Map(shown.get(id)) }]];
  });
  return { document, operations: new Map(entries), servers, setAside };
}
