import { refuse } from "../command/command-error.ts";
import type { ObservedOperation } from "../build/observe-operations.ts";
import { publishedAnswer } from "../build/ok-example.ts";
import type { JsonObject } from "../gate/json-value.ts";
import type { LockEntry } from "../lock/lock.ts";
import { foldWorthwhile } from "../observe/fold-worthwhile.ts";
import { pinNames, printStates } from "../observe/print-states.ts";
import type { Platform } from "../publisher/publisher.ts";
import { emptyState, foldAnswers } from "../shapes/observed-state.ts";
import type { FetchedOperation } from "./fetch-published.ts";
import { mergeOperation, type MergedOperation } from "./merge-operation.ts";

/** A platform as it is after a pull. */
export interface MergedPlatform {
  /** Every operation, vanished ones included, sorted by path. */
  readonly operations: readonly ObservedOperation[];
  readonly entries: Readonly<Record<string, LockEntry>>;
  /** Every file of the platform that a pull owns. */
  readonly files: ReadonlyMap<string, string>;
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
  const files = new Map<string, string>();
  const live = fetched.map((found) => {
    const before = known.get(found.id);
    const merged = mergeOperation(platform, docs, found, before);
    for (const [file, text] of merged.files) addFile(files, file, text);
    return observe(merged, before, found.latest);
  });
  const published = new Set(fetched.map(({ id }) => id));
  const vanished = current.filter(({ id }) => !published.has(id)).map((operation) => bury(operation, release));
  const operations = pinSeen([...live, ...vanished]);
  for (const [file, text] of printStates(platform.name, operations)) files.set(file, text);
  const entries = Object.fromEntries(operations.map(({ id, lock }) => [id, lock]));
  return { operations, entries, files };
}

// Two operations whose names differ by letter case or dashes only would share a file.
function addFile(files: Map<string, string>, file: string, text: string): void {
  if (files.has(file)) throw refuse(file, "one operation a file");
  files.set(file, text);
}

function observe(
  { operation }: MergedOperation,
  before: ObservedOperation | undefined,
  latest: JsonObject | undefined,
): ObservedOperation {
  const observed = before?.observed ?? emptyState(operation.id);
  const answers = [before === undefined ? undefined : publishedAnswer(before), publishedAnswer(operation), latest];
  const seen = { ...operation, observed };
  return {
    ...seen,
    observed: foldWorthwhile(
      seen,
      answers.filter((answer) => answer !== undefined),
    ),
  };
}

function bury(operation: ObservedOperation, release: string): ObservedOperation {
  const { vanishedSince = release } = operation.lock;
  return { ...operation, lock: { ...operation.lock, vanishedSince } };
}

// Names are given to what is built, and that counts the published example in.
function pinSeen(operations: readonly ObservedOperation[]): ObservedOperation[] {
  const built = operations.map((operation) => {
    const answer = publishedAnswer(operation);
    return answer === undefined
      ? operation
      : { ...operation, observed: foldAnswers(operation.observed, [answer]).state };
  });
  const named = pinNames(built);
  return operations
    .map((operation, index) => {
      const names = named[index]?.observed.names ?? operation.observed.names;
      return { ...operation, observed: { ...operation.observed, names } };
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
