import type { ObservedOperation } from "../inference/load-observed.ts";
import { cutText, escapeInvisible, formatCount, quoteText } from "../lib/text.ts";
import type { FetchedPlatform } from "./fetch-published.ts";
import type { MergedPlatform } from "./merge-platform.ts";

/** The changes of a platform by a pull. Operations are written as `METHOD /path`. */
export interface PlatformChanges {
  readonly name: string;
  /** The number of operations that are published now. */
  readonly operations: number;
  readonly added: readonly string[];
  /** Operations whose definition or texts changed. */
  readonly changed: readonly string[];
  /** Operations whose definition moved upstream, with the old and the new address. */
  readonly moved: readonly { readonly operation: string; readonly from: string; readonly to: string }[];
  readonly vanished: readonly string[];
  readonly returned: readonly string[];
  /** Operations that the documentation no longer lists, although they exist. */
  readonly hidden: readonly string[];
  /** Hidden operations that the documentation lists again. */
  readonly listed: readonly string[];
  /** Published operations that cannot be used, with the reason. One that was known keeps its last usable state. */
  readonly setAside: readonly { readonly operation: string; readonly reason: string; readonly known: boolean }[];
  /** Operations with newly observed responses. */
  readonly observed: readonly string[];
  /** Operations whose data changed completely, so that types are inferred from scratch: a major change. */
  readonly replaced: readonly string[];
}

/** Compares a platform before and after a pull. */
export function describeChanges(
  name: string,
  current: readonly ObservedOperation[],
  { operations, setAside }: MergedPlatform,
): PlatformChanges {
  const known = new Map(current.map((operation) => [operation.id, operation]));
  const pairs = operations.flatMap((after) => {
    const before = known.get(after.id);
    return before === undefined ? [] : [{ id: after.id, before, after }];
  });
  return {
    name,
    operations: operations.filter((operation) => !isVanished(operation)).length,
    added: ids(operations.filter(({ id }) => !known.has(id))),
    changed: ids(pairs.filter(({ before, after }) => !isVanished(after) && differs(before.lock, after.lock))),
    moved: pairs
      .filter(({ before, after }) => before.lock.source !== after.lock.source)
      .map(({ id, before, after }) => ({ operation: id, from: before.lock.source, to: after.lock.source })),
    vanished: ids(pairs.filter(({ before, after }) => isVanished(after) && !isVanished(before))),
    returned: ids(pairs.filter(({ before, after }) => isVanished(before) && !isVanished(after))),
    hidden: ids(pairs.filter(({ before, after }) => after.hidden && !before.hidden)),
    listed: ids(pairs.filter(({ before, after }) => before.hidden && !after.hidden)),
    setAside: setAside.map(({ id, reason }) => ({ operation: shownId(id), reason, known: known.has(id) })),
    replaced: ids(pairs.filter(({ before, after }) => after.observed.retired.length > before.observed.retired.length)),
    observed: ids(
      pairs.filter(({ before, after }) => after.observed.sources.length !== before.observed.sources.length),
    ),
  };
}

/** The id of a published operation as it is shown and recorded: its path can be any text. */
export function shownId(id: string): string {
  return cutText(escapeInvisible(id), 200);
}

function ids(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function isVanished({ lock }: Pick<ObservedOperation, "lock">): boolean {
  return lock.vanishedSince !== undefined;
}

function differs(before: ObservedOperation["lock"], after: ObservedOperation["lock"]): boolean {
  return before.sha256 !== after.sha256 || before.chinese !== after.chinese;
}

/** The changes as text, one fact per line. */
export function changeLines({ name, operations, moved, setAside, ...changes }: PlatformChanges): string[] {
  const lists = [
    ["new", changes.added],
    ["changed", changes.changed],
    ["no longer published; its method stays in the client, marked as deprecated", changes.vanished],
    ["published again", changes.returned],
    ["no longer listed in the documentation; it still exists, so its method stays as it is", changes.hidden],
    ["listed in the documentation again", changes.listed],
    ["new responses observed", changes.observed],
    ["its data changed completely; this is a major change", changes.replaced],
  ] as const;
  return [
    `${name}: ${formatCount(operations, "operation")} published`,
    ...lists.flatMap(([what, list]) => list.map((id) => `  ${id}: ${what}`)),
    ...setAside.map(({ operation, reason, known }) => {
      const effect = known ? "its method keeps its last usable state" : "it gets no method";
      return `  ${operation}: cannot be used, so ${effect}: ${reason}`;
    }),
    ...moved.map(({ operation, to }) => `  ${operation}: moved to ${quoteText(to)}`),
  ];
}

/** What a person should know about a fetched platform, one line each. */
export function warningLines({ warnings, unlisted }: FetchedPlatform): string[] {
  const failed = unlisted.flatMap(({ id, problem }) => {
    return problem === undefined ? [] : [`${id}: not listed, and its look-up failed, so it stays as it is: ${problem}`];
  });
  return [...warnings, ...failed];
}
