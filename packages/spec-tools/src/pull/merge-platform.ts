import { chineseFile } from "../definitions/chinese-texts.ts";
import { publishedExample } from "../definitions/load-published.ts";
import type { LockEntry } from "../definitions/lock.ts";
import { operationFileName } from "../definitions/names.ts";
import type { Platform } from "../definitions/publisher.ts";
import { mergeInformativeSamples } from "../inference/fold-observed.ts";
import { pinNames, serializeStates } from "../inference/infer-platform.ts";
import { observedFile, type ObservedOperation } from "../inference/load-observed.ts";
import { emptyState, foldBounded } from "../inference/observed-state.ts";
import { isRefusal, refuse } from "../lib/command-error.ts";
import type { JsonObject } from "../lib/json.ts";
import type { RefusedOperation } from "./fetch-operation.ts";
import type { FetchedPlatform } from "./fetch-published.ts";
import type { UnlistedOperation } from "./look-up-unlisted.ts";
import { type MergedOperation, mergeOperation } from "./merge-operation.ts";

/** A platform after a pull. */
export interface MergedPlatform {
  /** All operations, including vanished ones, sorted by path. */
  readonly operations: readonly ObservedOperation[];
  readonly entries: Readonly<Record<string, LockEntry>>;
  /** The contents of the files that a pull writes for the platform. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that are no longer used, because an operation was renamed. */
  readonly removed: readonly string[];
  /** Listed operations that cannot be used. One that was known keeps its last usable state. */
  readonly setAside: readonly RefusedOperation[];
}

/** The input of {@link mergePlatform}. */
export interface MergeInput {
  readonly platform: Platform;
  /** The address of the docs, recorded in the lock. */
  readonly docs: string;
  readonly release: string;
  readonly current: readonly ObservedOperation[];
  readonly fetched: Pick<FetchedPlatform, "operations" | "refused" | "unlisted" | "untouched">;
}

/**
 * Merges the fetched operations of a platform into the current ones. An operation that cannot be used is set aside and
 * keeps its current state. An operation that is no longer published stays, marked as vanished, and observations are only
 * added.
 */
export function mergePlatform({ platform, docs, release, current, fetched }: MergeInput): MergedPlatform {
  const known = new Map(current.map((operation) => [operation.id, operation]));
  const { merged, refused } = mergeUsable(platform, docs, fetched, known);
  const setAside = [...fetched.refused, ...refused].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const untouched = fetched.untouched ?? [];
  const kept = [...setAside.map(({ id }) => id), ...untouched].flatMap((id) => known.get(id) ?? []);
  const published = new Set([...[...fetched.operations, ...setAside].map(({ id }) => id), ...untouched]);
  const unpublished = new Map(
    current.filter(({ id }) => !published.has(id)).map((operation) => [nameKey(operation), operation]),
  );
  const files = new Map(merged.flatMap((one) => [...one.files]));
  const live = merged.map((one) => {
    const { operation, latest } = one;
    return mergeObserved(one, known.get(operation.id) ?? inheritObservations(unpublished, operation), latest);
  });
  const states = new Map(fetched.unlisted.map((operation) => [operation.id, operation]));
  const operations = pinObservedNames([
    ...live,
    ...kept,
    ...[...unpublished.values()].map((operation) => mergeUnlisted(operation, states.get(operation.id), release)),
  ]);
  for (const [file, text] of serializeStates(platform.name, operations)) files.set(file, text);
  const entries = Object.fromEntries(operations.map(({ id, lock }) => [id, lock]));
  const owned = current.flatMap((operation) => ownedFiles(platform.name, operation));
  const removed = owned.filter((file) => !files.has(file) && !isKept(file, operations));
  return { operations, entries, files, removed, setAside };
}

interface Usable extends MergedOperation {
  readonly latest: JsonObject | undefined;
}

/** Merges each operation that can be used. Of two operations with the same method name, the known one is used. */
function mergeUsable(
  platform: Platform,
  docs: string,
  { operations, refused: unusable, untouched = [] }: MergeInput["fetched"],
  known: ReadonlyMap<string, ObservedOperation>,
): { readonly merged: readonly Usable[]; readonly refused: readonly RefusedOperation[] } {
  const names = new Map<string, string>();
  const refused: RefusedOperation[] = [];
  const reserveName = (id: string): void => {
    const operation = known.get(id);
    if (operation !== undefined) names.set(nameKey(operation), id);
  };
  for (const { id } of unusable) reserveName(id);
  for (const id of untouched) reserveName(id);
  const knownFirst = operations.toSorted((a, b) => Number(known.has(b.id)) - Number(known.has(a.id)));
  const merged = knownFirst.flatMap((found): Usable[] => {
    try {
      const one = mergeOperation(platform, docs, found, known.get(found.id));
      checkName(names, one.operation);
      return [{ ...one, latest: found.latest }];
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      refused.push({ id: found.id, reason: thrown.message });
      reserveName(found.id);
      return [];
    }
  });
  return { merged, refused };
}

// Many file systems do not distinguish names by letter case.
function nameKey({ name }: ObservedOperation | MergedOperation["operation"]): string {
  return name.toLowerCase();
}

function checkName(names: Map<string, string>, operation: MergedOperation["operation"]): void {
  const duplicate = names.get(nameKey(operation));
  if (duplicate !== undefined)
    throw refuse(
      operation.id,
      "a method name that differs from all others in more than letter case",
      `the name of ${duplicate}`,
    );
  names.set(nameKey(operation), operation.id);
}

// A removed and a new operation with the same name are one operation whose HTTP method or path spelling changed, so the
// new one inherits the observations.
function inheritObservations(
  unpublished: Map<string, ObservedOperation>,
  operation: MergedOperation["operation"],
): ObservedOperation | undefined {
  const before = unpublished.get(nameKey(operation));
  unpublished.delete(nameKey(operation));
  return before === undefined ? undefined : { ...before, observed: { ...before.observed, operation: operation.id } };
}

function ownedFiles(platform: string, { name, lock }: ObservedOperation): string[] {
  return [lock.file, chineseFile(platform, name), observedFile(platform, name)];
}

function isKept(file: string, operations: readonly ObservedOperation[]): boolean {
  return operations.some(({ name, lock }) => lock.file === file || file.endsWith(`/${operationFileName(name)}`));
}

function mergeObserved(
  { operation }: MergedOperation,
  before: ObservedOperation | undefined,
  latest: JsonObject | undefined,
): ObservedOperation {
  const examples = [before === undefined ? undefined : publishedExample(before), publishedExample(operation)];
  // Published examples are folded even if they add nothing, because a build counts all of them.
  const state = foldBounded(
    before?.observed ?? emptyState(operation.id),
    examples.filter((response) => response !== undefined),
  );
  const seen = { ...operation, observed: state, reported: before?.reported };
  return { ...seen, observed: mergeInformativeSamples(seen, latest === undefined ? [] : [latest]) };
}

// An operation whose look-up failed stays as it is.
function mergeUnlisted(
  operation: ObservedOperation,
  unlisted: UnlistedOperation | undefined,
  release: string,
): ObservedOperation {
  const { state = "vanished", latest } = unlisted ?? {};
  if (state === "unknown") return operation;
  const { vanishedSince = release, ...lock } = operation.lock;
  if (state === "vanished") return { ...operation, lock: { ...lock, vanishedSince } };
  const hidden: ObservedOperation = { ...operation, hidden: true, lock: { ...lock, hidden: true } };
  return { ...hidden, observed: mergeInformativeSamples(hidden, latest === undefined ? [] : [latest]) };
}

// Type names are chosen for the built schemas, which include the published example.
function pinObservedNames(operations: readonly ObservedOperation[]): ObservedOperation[] {
  const built = operations.map((operation) => {
    const response = publishedExample(operation);
    return response === undefined ? operation : { ...operation, observed: foldBounded(operation.observed, [response]) };
  });
  const named = pinNames(built);
  return operations
    .map((operation, index) => {
      const { names, maps } = named[index]?.observed ?? operation.observed;
      return { ...operation, observed: { ...operation.observed, names, maps } };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
