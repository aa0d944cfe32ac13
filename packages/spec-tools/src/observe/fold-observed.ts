import { type ObservedOperation, observeOperations } from "../build/observe-operations.ts";
import type { JsonObject } from "../gate/json-value.ts";
import { loadLock } from "../lock/lock.ts";
import { loadPublished } from "../published/load-published.ts";
import { loadPublisher, selectPlatforms } from "../publisher/publisher.ts";
import { losses } from "../shapes/widenings.ts";
import { describeWidening } from "./describe-widening.ts";
import { foldWorthwhile } from "./fold-worthwhile.ts";
import { pinNames, printStates } from "./print-states.ts";

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
  answers: ReadonlyMap<string, JsonObject>,
): Promise<FoldedObserved> {
  const lock = await loadLock(root);
  const files = new Map<string, string>();
  const reports: FoldReport[] = [];
  for (const platform of selectPlatforms(await loadPublisher(root), platforms)) {
    const published = await loadPublished(root, platform, lock);
    const folded = (await observeOperations(root, platform.name, published)).map((operation) => {
      const answer = answers.get(operation.id);
      if (answer === undefined) return operation;
      const observed = foldWorthwhile(operation, [answer]);
      reports.push(report(operation, observed));
      return { ...operation, observed };
    });
    for (const [file, text] of printStates(platform.name, pinNames(folded))) files.set(file, text);
  }
  return { files, reports };
}

function report({ id, observed: before }: ObservedOperation, after: ObservedOperation["observed"]): FoldReport {
  const [widened, lost] = [describeWidening(before, after), losses(before.data, after.data)];
  return { operation: id, counted: after !== before, widened, lost };
}
