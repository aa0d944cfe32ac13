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

/** A platform as it is after a pull. */
export interface MergedPlatform {
  /** Every operation, vanished ones included, sorted by path. */
  readonly operations: readonly ObservedOperation[];
  readonly entries: Readonly<Record<string, LockEntry>>;
  /** Every file of the platform that a pull owns and has something for. */
  readonly files: ReadonlyMap<string, string>;
  /** Files of operations whose name has passed to another. */
  readonly removed: readonly string[];
}

/** What a platform is merged from. */
export interface MergeInput {
  readonly platform: Platform;
  /** The publisher's docs, for the lock. */
  readonly docs: string;
  readonly release: string;
  readonly current: readonly ObservedOperation[];
  readonly fetched: readonly FetchedOperation[];
}

/**
 * Brings what was fetched of a platform together with what is there. What is not published any more stays, as a
 * tombstone, and what was seen of answers is only added to.
 *
 * @throws CommandError (exit code 3) for a definition that is refused
 */
export function mergePlatform({ platform, docs, release, current, fetched }: MergeInput): MergedPlatform {
  const known = new Map(current.map((operation) => [operation.id, operation]));
  const published = new Set(fetched.map(({ id }) => id));
  const gone = new Map(
    current.filter(({ id }) => !published.has(id)).map((operation) => [nameKey(operation), operation]),
  );
  const files = new Map<string, string>();
  const names = new Map<string, string>();
  const live = fetched.map((found) => {
    const merged = mergeOperation(platform, docs, found, known.get(found.id));
    const { operation } = merged;
    checkName(names, operation);
    for (const [file, text] of merged.files) files.set(file, text);
    return mergeObserved(merged, known.get(found.id) ?? inheritObservations(gone, operation), found.latest);
  });
  const operations = pinObservedNames([
    ...live,
    ...[...gone.values()].map((operation) => markVanished(operation, release)),
  ]);
  for (const [file, text] of serializeStates(platform.name, operations)) files.set(file, text);
  const entries = Object.fromEntries(operations.map(({ id, lock }) => [id, lock]));
  const owned = current.flatMap((operation) => ownedFiles(platform.name, operation));
  return { operations, entries, files, removed: owned.filter((file) => !files.has(file) && !isKept(file, operations)) };
}

// Methods of a client, and files on many disks, are not told apart by letter case.
function nameKey({ name }: ObservedOperation | MergedOperation["operation"]): string {
  return name.toLowerCase();
}

function checkName(names: Map<string, string>, operation: MergedOperation["operation"]): void {
  const duplicate = names.get(nameKey(operation));
  if (duplicate !== undefined)
    throw refuse(operation.id, `a method name of its own, apart from letter case`, `that of ${duplicate}`);
  names.set(nameKey(operation), operation.id);
}

// An operation that is gone and one that is new under the same name are one that moved: by its method, or by how its path
// is spelt. A client can have one of them only, and what was seen of the one goes for the other.
function inheritObservations(
  gone: Map<string, ObservedOperation>,
  operation: MergedOperation["operation"],
): ObservedOperation | undefined {
  const before = gone.get(nameKey(operation));
  gone.delete(nameKey(operation));
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
  // Counted whatever they show, because a build counts them in too.
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

// Names are given to what is built, and that counts the published example in.
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
