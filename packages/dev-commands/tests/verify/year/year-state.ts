import {
  type Catalogue,
  editOperation,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type LatestExample,
  releaseCatalogue,
  releaseOperations,
} from "@justone-clients/publisher-simulator";
import type { Drift } from "@justone-clients/spec-tools";

/** What the publisher serves at one time of the year, and what this checkout expects of it. */
export interface YearState {
  readonly release: JsonObject;
  /** Whether the aggregate document lists the hidden operations too. */
  readonly listsHidden: boolean;
  /** The operations that do not have a separate file, by id. */
  readonly withoutFile: ReadonlySet<string>;
  /** The latest examples by path. */
  readonly examples: ReadonlyMap<string, LatestExample>;
  /** Operations as they were before they were removed or became unusable, by id. */
  readonly kept: ReadonlyMap<string, JsonObject>;
  /** The prefixes of each platform in specs/publisher.json that differ from those of this checkout. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
}

/** Makes the next release. */
export type YearEdit = (state: YearState) => YearState;

/** The kind of a transition that reports no change. */
export const NO_CHANGE = "no-change";

/**
 * One release of the year: the bump of the transition to it, a kind of change that must be reported or {@link NO_CHANGE}, and
 * the edit that makes it.
 */
export type YearRow = readonly [bump: Drift["bump"], kind: string, edit: YearEdit];

/** The state before the first edit, in which hidden operations are listed, as in a complete release. */
export function firstState(release: JsonObject): YearState {
  const [examples, kept, prefixes] = [new Map(), new Map(), new Map()];
  return { release, listsHidden: true, withoutFile: new Set(), examples, kept, prefixes };
}

/** What the publisher serves in a state. */
export function catalogueOf({ release, listsHidden, withoutFile, examples }: YearState): Catalogue {
  const files = (id: string): boolean => !withoutFile.has(id);
  return releaseCatalogue(release, { hidden: listsHidden ? "listed" : "files", files, examples });
}

/** Applies several edits in one release. */
export function several(...edits: readonly YearEdit[]): YearEdit {
  return (state) => edits.reduce((next, edit) => edit(next), state);
}

/** Edits one operation of the release. */
export function editIn(id: string, edit: (operation: JsonObject) => void): YearEdit {
  return (state) => ({ ...state, release: editOperation(state.release, id, edit) });
}

/** The operation of a release. Throws an error if the release does not have it. */
export function operationOf({ release }: YearState, id: string): JsonObject {
  const found = releaseOperations(release).find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`${id}: the release has no such operation`);
  return found.operation;
}

/** The path of an operation id. */
export function pathOf(id: string): string {
  return id.slice(id.indexOf(" ") + 1);
}

/** The member of an object, which must be an object. */
export function memberOf(owner: JsonObject, name: string): JsonObject {
  const value = owner[name];
  if (!isJsonObject(value)) throw new Error(`${name}: expected an object`);
  return value;
}

/** The objects of a list; empty if the value is not a list. */
export function objectsOf(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
