import { loadPublished } from "../definitions/load-published.ts";
import { loadLock } from "../definitions/lock.ts";
import { loadPublisher, selectPlatforms } from "../definitions/publisher.ts";
import { type JsonObject, serializeLossless } from "../lib/json.ts";
import { pinNames, serializeStates, standaloneSchema } from "./infer-platform.ts";
import { type ObservedOperation, observeOperations } from "./load-observed.ts";
import { foldResponses, isWithinBounds, type ObservedState } from "./observed-state.ts";
import { describeWidenings, describeLosses } from "./describe-widenings.ts";

/** The effect of a response on the observed state of its operation. */
export interface FoldReport {
  readonly operation: string;
  /**
   * False if the response was counted before, if it changes no type and the operation already has ten samples, or if the
   * state would become too large.
   */
  readonly counted: boolean;
  /** The widened types, one line per path. */
  readonly widened: readonly string[];
  /** The types that a replacement removed, one line per path. Each is a major change. */
  readonly lost: readonly string[];
}

/** The result of folding responses into the observed states of platforms. */
export interface FoldedObserved {
  /** The texts of the state files, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly reports: readonly FoldReport[];
}

/**
 * Folds responses, at most one per operation (`METHOD /path`), into the observed states of these platforms.
 * A response that changes no type is counted only if the operation has few samples. Writes no file.
 *
 * @throws CommandError (exit code 2) for an unknown platform, (exit code 3) for an invalid state or definition
 */
export async function foldObserved(
  root: string,
  platforms: readonly string[],
  responses: ReadonlyMap<string, JsonObject>,
): Promise<FoldedObserved> {
  const lock = await loadLock(root);
  const files = new Map<string, string>();
  const reports: FoldReport[] = [];
  for (const platform of selectPlatforms(await loadPublisher(root), platforms)) {
    const published = await loadPublished(root, platform, lock);
    const folded = (await observeOperations(root, platform.name, published)).map((operation) => {
      const response = responses.get(operation.id);
      if (response === undefined) return operation;
      const observed = mergeInformativeSamples(operation, [response]);
      reports.push(report(operation, observed));
      return { ...operation, observed };
    });
    for (const [file, text] of serializeStates(platform.name, pinNames(folded))) files.set(file, text);
  }
  return { files, reports };
}

function report({ id, observed: before }: ObservedOperation, after: ObservedOperation["observed"]): FoldReport {
  const [widened, lost] = [describeWidenings(before, after), describeLosses(before.data, after.data)];
  return { operation: id, counted: after !== before, widened, lost };
}

// Few samples are weak evidence, so the first ones are counted even if they change no type.
const ENOUGH_SAMPLES = 10;

/**
 * Counts the responses that change a type, and the first ten of an operation. The latest published example differs
 * every day, and counting all of them would change the state file every day.
 */
export function mergeInformativeSamples(operation: ObservedOperation, responses: readonly JsonObject[]): ObservedState {
  return responses.reduce((state, response) => {
    const folded = foldResponses(state, [response]);
    const [effect] = folded.effects;
    if (effect === "known" || !isWithinBounds(folded.state)) return state;
    const isInformative = state.sources.length < ENOUGH_SAMPLES || changesTypes(operation, state, folded.state);
    return isInformative ? folded.state : state;
  }, operation.observed);
}

function changesTypes(operation: ObservedOperation, before: ObservedState, after: ObservedState): boolean {
  return serializeTypes({ ...operation, observed: before }) !== serializeTypes({ ...operation, observed: after });
}

// Descriptions are left out, because they contain counts that change with every response.
function serializeTypes(operation: ObservedOperation): string {
  return serializeLossless(standaloneSchema(operation), {
    omit: (key, value) => key === "description" && typeof value === "string",
  });
}
