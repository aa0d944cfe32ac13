import { loadPublished } from "../definitions/load-published.ts";
import { loadLock } from "../definitions/lock.ts";
import { loadPublisher, selectPlatforms } from "../definitions/publisher.ts";
import type { JsonObject } from "../lib/json.ts";
import { pinNames, serializeStates, standaloneSchema } from "./infer-platform.ts";
import { type ObservedOperation, observeOperations } from "./load-observed.ts";
import { foldResponses, type ObservedState } from "./observed-state.ts";
import { describeWidening, losses } from "./widenings.ts";

/** What an answer did to what was seen of its operation. */
export interface FoldReport {
  readonly operation: string;
  /** Whether it was counted: one that came before, or that tells nothing new after many, is not. */
  readonly counted: boolean;
  /** What the types can say now that they could not before, a line a place. */
  readonly widened: readonly string[];
  /** What a replacement took from the types, a line a place: each is a major change. */
  readonly lost: readonly string[];
}

/** States with answers folded into them, by their files, and what each answer did. */
export interface FoldedObserved {
  readonly files: ReadonlyMap<string, string>;
  readonly reports: readonly FoldReport[];
}

/**
 * Folds one answer an operation (by `METHOD /path`) into what was seen of these platforms, where that is worth it. Writes
 * nothing.
 *
 * @throws CommandError (exit code 2) for an unknown platform, (exit code 3) for a state or a definition that is refused
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
  const [widened, lost] = [describeWidening(before, after), losses(before.data, after.data)];
  return { operation: id, counted: after !== before, widened, lost };
}

// Few answers are weak evidence, so the first ones count whatever they show.
const ENOUGH_SAMPLES = 10;

/**
 * Folds the answers that are worth it: those that change a type, and the first few. The publisher's latest example is
 * another one every day, and a state that only counts on would be a change every day.
 */
export function mergeInformativeSamples(operation: ObservedOperation, responses: readonly JsonObject[]): ObservedState {
  return responses.reduce((state, response) => {
    const folded = foldResponses(state, [response]);
    const [effect] = folded.effects;
    if (effect === "known") return state;
    const isWorthIt = state.sources.length < ENOUGH_SAMPLES || changesTypes(operation, state, folded.state);
    return isWorthIt ? folded.state : state;
  }, operation.observed);
}

function changesTypes(operation: ObservedOperation, before: ObservedState, after: ObservedState): boolean {
  return serializeTypes({ ...operation, observed: before }) !== serializeTypes({ ...operation, observed: after });
}

// Descriptions hold counts, which go on with every answer.
function serializeTypes(operation: ObservedOperation): string {
  return JSON.stringify(standaloneSchema(operation), (key, value: unknown) => {
    return key === "description" && typeof value === "string" ? undefined : value;
  });
}
