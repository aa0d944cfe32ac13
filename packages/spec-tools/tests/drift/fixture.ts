import { buildDocument } from "../../src/document/build-document.ts";
import type { LoadedOverlay } from "../../src/document/overlay.ts";
import type { Bump } from "../../src/drift/model/drift.ts";
import { type DriftSnapshot, driftSnapshot } from "../../src/drift/snapshot/drift-snapshot.ts";
import {
  type PublishedDocument,
  type PublishedPlatform,
  readPublished,
} from "../../src/drift/snapshot/read-published.ts";
import type { ObservedOperation } from "../../src/inference/load-observed.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import { PUBLISHER, TEA } from "./tea.ts";

/** A change as a fixture expects it. */
export interface ExpectedChange {
  readonly kind: string;
  readonly bump: Bump;
  /** `METHOD /path`. */
  readonly operation: string;
  readonly where: string;
  readonly text: string;
}

/** The two states a comparison is between. */
export interface Snapshots {
  readonly base: DriftSnapshot;
  readonly head: DriftSnapshot;
}

/** A pair of states that differ in one thing, and all that is told of it, both ways round. */
export interface Fixture {
  readonly forth: () => Snapshots;
  readonly back: () => Snapshots;
  /** The published documents, where it is a pair of them. */
  readonly documents?: readonly [base: JsonObject, head: JsonObject];
  readonly expectForth: readonly ExpectedChange[];
  readonly expectBack: readonly ExpectedChange[];
}

type Ways = Pick<Fixture, "forth" | "back" | "documents">;

/** Two published documents, the second one pulled over the first one: what was seen stays. */
export function pulled(base: JsonObject, head: JsonObject): Ways {
  return { forth: () => pull(base, head), back: () => pull(head, base), documents: [base, head] };
}

/** Two published documents, each read by itself: as if what was seen had been given up. */
export function apart(base: JsonObject, head: JsonObject): Ways {
  return between(read(base), read(head));
}

/** Two states, made in any way. */
export function between(base: DriftSnapshot, head: DriftSnapshot): Ways {
  return { forth: () => ({ base, head }), back: () => ({ base: head, head: base }) };
}

/** The state a published document gives, after earlier ones. */
export function read(...documents: readonly JsonObject[]): DriftSnapshot {
  const { operations, document, servers } = readAll(documents);
  return driftSnapshot(operations, document, servers);
}

/** That state with operations changed, and a document built of them. */
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
    return readPublished(JSON.stringify(document), `release-${index}.json`, PUBLISHER, [TEA], current);
  }, undefined);
  const tea = last?.platforms.get(TEA.name);
  if (last === undefined || tea === undefined) throw new Error("expected one published document at least");
  return { ...tea, servers: last.servers };
}
