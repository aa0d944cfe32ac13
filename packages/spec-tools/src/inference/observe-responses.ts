import { loadPublished } from "../definitions/load-published.ts";
import { loadLock, LOCK_FILE } from "../definitions/lock.ts";
import { loadPublisher, type Platform, selectPlatforms } from "../definitions/publisher.ts";
import { CommandError } from "../lib/command-error.ts";
import { pinNames, serializeStates } from "./infer-platform.ts";
import { type ObservedOperation, observeOperations } from "./load-observed.ts";
import { foldResponses, type FoldEffect, isWithinBounds, MAX_PATHS, MAX_RESPONSES } from "./observed-state.ts";
import { readResponses } from "./read-responses.ts";
import { describeWidenings, describeLosses } from "./describe-widenings.ts";

/** The effect of one file of responses on the observed state of an operation. */
export interface FileReport {
  readonly file: string;
  /** The count of its responses, by effect. */
  readonly effects: Readonly<Partial<Record<FoldEffect, number>>>;
  /** The widened types, one line per path. */
  readonly widened: readonly string[];
  /** The types that a replacement removed, one line per path. Each is a major change. */
  readonly lost: readonly string[];
}

/** The result of folding files of responses into the observed state of an operation. */
export interface Observation {
  readonly operation: ObservedOperation;
  /**
   * The texts of all state files of the platform, by path. All are included, because type names are unique per
   * platform.
   */
  readonly states: ReadonlyMap<string, string>;
  readonly files: readonly FileReport[];
}

/**
 * Folds the responses of files into the observed state of an operation. All files are read before the first one is
 * folded. Writes no file.
 *
 * @throws CommandError (exit code 2) for an unknown operation or an invalid file of responses, (exit code 1) if the
 * state would be too large
 */
export async function observeResponses(root: string, id: string, files: readonly string[]): Promise<Observation> {
  const { platform, operations, target } = await findOperation(root, id);
  const read: [file: string, responses: Awaited<ReturnType<typeof readResponses>>][] = [];
  for (const file of files) read.push([file, await readResponses(file)]);
  let { observed } = target;
  const reports = read.map(([file, responses]) => {
    const before = observed;
    const folded = foldResponses(observed, responses);
    observed = folded.state;
    const grouped = Map.groupBy(folded.effects, (effect) => effect);
    const effects: FileReport["effects"] = Object.fromEntries(
      [...grouped].map(([effect, all]) => [effect, all.length]),
    );
    return {
      file,
      effects,
      widened: describeWidenings(before, observed),
      lost: describeLosses(before.data, observed.data),
    };
  });
  if (!isWithinBounds(observed)) throw boundsError(id);
  const named = pinNames(operations.map((operation) => (operation === target ? { ...target, observed } : operation)));
  const operation = named.find((one) => one.id === id) ?? target;
  return { operation, states: serializeStates(platform.name, named), files: reports };
}

// No response is counted, because which ones fit would depend on their order.
function boundsError(id: string): CommandError {
  const bounds = `${MAX_RESPONSES} responses and ${MAX_PATHS} JSON paths`;
  return new CommandError(
    1,
    `the observed state of ${id} would have more than ${bounds}. Nothing was written. Pass fewer or smaller responses.`,
  );
}

async function findOperation(
  root: string,
  id: string,
): Promise<{ platform: Platform; operations: ObservedOperation[]; target: ObservedOperation }> {
  const lock = await loadLock(root);
  for (const platform of selectPlatforms(await loadPublisher(root), undefined)) {
    if (lock.definitions[platform.name]?.[id] === undefined) continue;
    const published = await loadPublished(root, platform, lock);
    const operations = await observeOperations(root, platform.name, published);
    const target = operations.find((operation) => operation.id === id);
    if (target !== undefined) return { platform, operations, target };
  }
  throw new CommandError(2, `--operation ${id}: expected "METHOD /path" of a definition in ${LOCK_FILE}`);
}
