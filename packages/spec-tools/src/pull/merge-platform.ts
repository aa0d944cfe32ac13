import { chineseFile } from "../definitions/chinese-texts.ts";
import { publishedExample } from "../definitions/load-published.ts";
import type { LockEntry } from "../definitions/lock.ts";
import { operationFileName } from "../definitions/names.ts";
import type { Platform } from "../definitions/publisher.ts";
import { mergeInformativeSamples } from "../inference/fold-observed.ts";
import { pinNames, serializeStates } from "../inference/infer-platform.ts";
import { observedFile, type ObservedOperation } from "../inference/load-observed.ts";
import { emptyState, foldResponses } from "../inference/observed-state.ts";
import { refuse } from "../lib/command-error.ts";
import type { JsonObject } from "../lib/json.ts";
import type { FetchedOperation } from "./fetch-published.ts";
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
}

/** The input of {@link mergePlatform}. */
export interface MergeInput {
  readonly platform: Platform;
  /** The address of the docs, recorded in the lock. */
  readonly docs: string;
  readonly release: string;
  readonly current: readonly ObservedOperation[];
  readonly fetched: readonly FetchedOperation[];
}

/**
 * Merges the fetched operations of a platform into the current ones. An operation that is no longer published stays,
 * marked as vanished, and observations are only added.
 *
 * @throws CommandError (exit code 3) for an invalid definition, or two operations with the same name
 */
export function mergePlatform({ platform, docs, release, current, fetched }: MergeInput): MergedPlatform {
  const known = new Map(current.map((operation) => [operation.id, operation]));
  const published = new Set(fetched.map(({ id }) => id));
  const unpublished = new Map(
    current.filter(({ id }) => !published.has(id)).map((operation) => [nameKey(operation), operation]),
  );
  const files = new Map<string, string>();
  const names = new Map<string, string>();
  const live = fetched.map((found) => {
    const merged = mergeOperation(platform, docs, found, known.get(found.id));
    const { operation } = merged;
    checkName(names, operation);
    for (const [file, text] of merged.files) files.set(file, text);
    return mergeObserved(merged, known.get(found.id) ?? inheritObservations(unpublished, operation), found.latest);
  });
  const operations = pinObservedNames([
    ...live,
    ...[...unpublished.values()].map((operation) => markVanished(operation, release)),
  ]);
  for (const [file, text] of serializeStates(platform.name, operations)) files.set(file, text);
  const entries = Object.fromEntries(operations.map(({ id, lock }) => [id, lock]));
  const owned = current.flatMap((operation) => ownedFiles(platform.name, operation));
  return { operations, entries, files, removed: owned.filter((file) => !files.has(file) && !isKept(file, operations)) };
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
  const { state } = foldResponses(
    before?.observed ?? emptyState(operation.id),
    examples.filter((response) => response !== undefined),
  );
  const seen = { ...operation, observed: state };
  return { ...seen, observed: mergeInformativeSamples(seen, latest === undefined ? [] : [latest]) };
}

function markVanished(operation: ObservedOperation, release: string): ObservedOperation {
  const { vanishedSince = release } = operation.lock;
  return { ...operation, lock: { ...operation.lock, vanishedSince } };
}

// Type names are chosen for the built schemas, which include the published example.
function pinObservedNames(operations: readonly ObservedOperation[]): ObservedOperation[] {
  const built = operations.map((operation) => {
    const response = publishedExample(operation);
    return response === undefined
      ? operation
      : { ...operation, observed: foldResponses(operation.observed, [response]).state };
  });
  const named = pinNames(built);
  return operations
    .map((operation, index) => {
      const names = named[index]?.observed.names ?? operation.observed.names;
      return { ...operation, observed: { ...operation.observed, names } };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
