import { buildDocument } from "../../src/document/build-document.ts";
import type { LoadedOverlay } from "../../src/definitions/overlay.ts";
import type { Bump } from "../../src/drift/model/drift.ts";
import { type DriftSnapshot, driftSnapshot, foundSetAside } from "../../src/drift/snapshot/drift-snapshot.ts";
import {
  type PublishedDocument,
  type PublishedPlatform,
  readPublished,
} from "../../src/drift/snapshot/read-published.ts";
import type { ObservedOperation } from "../../src/inference/load-observed.ts";
import { type JsonObject, serializeLossless } from "../../src/lib/json.ts";
import { LEAF, PUBLISHER, TEA } from "./sample-platform.ts";

/** A change that a fixture expects. */
export interface ExpectedChange {
  readonly kind: string;
  readonly bump: Bump;
  /** `METHOD /path`. */
  readonly operation: string;
  readonly where: string;
  readonly text: string;
}

/** Creates an expected change; by default of the operation `LEAF`. */
export function expected(
  kind: string,
  bump: Bump,
  where: string,
  text: string,
  operation: string = LEAF,
): ExpectedChange {
  return { kind, bump, operation, where, text };
}

/** The two snapshots of a comparison. */
export interface Snapshots {
  readonly base: DriftSnapshot;
  readonly head: DriftSnapshot;
}

/** A pair of snapshots with one difference, and all changes reported for it, in both directions. */
export interface Fixture {
  readonly forward: () => Snapshots;
  readonly backward: () => Snapshots;
  /** The published documents, if the snapshots were read from documents. */
  readonly documents?: readonly [base: JsonObject, head: JsonObject];
  readonly expectForward: readonly ExpectedChange[];
  readonly expectBackward: readonly ExpectedChange[];
}

type Directions = Pick<Fixture, "forward" | "backward" | "documents">;

/** Two published documents, the second one read after the first one: observed types are kept. */
export function pulled(base: JsonObject, head: JsonObject): Directions {
  return { forward: () => pull(base, head), backward: () => pull(head, base), documents: [base, head] };
}

/** Two published documents, read independently: the types observed in the first one are discarded. */
export function independent(base: JsonObject, head: JsonObject): Directions {
  return between(read(base), read(head));
}

/** Any two snapshots. */
export function between(base: DriftSnapshot, head: DriftSnapshot): Directions {
  return { forward: () => ({ base, head }), backward: () => ({ base: head, head: base }) };
}

/** Reads published documents one after the other and returns the last snapshot. */
export function read(...documents: readonly JsonObject[]): DriftSnapshot {
  const { operations, document, servers, setAside } = readAll(documents);
  return driftSnapshot(operations, document, { servers, setAside: foundSetAside(setAside) });
}

/** Reads a published document, changes its operations, and builds the document from them. */
export function readChanged(
  document: JsonObject,
  change: (operation: ObservedOperation) => ObservedOperation,
  overlays: readonly LoadedOverlay[] = [],
): DriftSnapshot {
  const operations = readAll([document]).operations.map(change);
  return driftSnapshot(operations, buildDocument(PUBLISHER, TEA, operations, overlays));
}

function pull(base: JsonObject, head: JsonObject): Snapshots {
  return { base: read(base), head: read(base, head) };
}

function readAll(documents: readonly JsonObject[]): PublishedPlatform & Pick<PublishedDocument, "servers"> {
  const last = documents.reduce<PublishedDocument | undefined>((current, document, index) => {
    return readPublished(serializeLossless(document), `release-${index}.json`, PUBLISHER, [TEA], current);
  }, undefined);
  const tea = last?.platforms.get(TEA.name);
  if (last === undefined || tea === undefined) throw new Error("expected at least one published document");
  return { ...tea, servers: last.servers };
}
