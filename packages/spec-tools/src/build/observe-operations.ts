import type { LockedOperation } from "../published/load-published.ts";
import { loadObserved } from "../shapes/load-observed.ts";
import { foldAnswers, type ObservedState } from "../shapes/observed-state.ts";
import { publishedAnswer } from "./ok-example.ts";

/** A published operation with what was seen of its answers. */
export interface ObservedOperation extends LockedOperation {
  readonly observed: ObservedState;
}

/**
 * Adds to each operation what was seen of its answers, a published example included, so that nothing is typed from
 * nowhere.
 *
 * @throws CommandError (exit code 3) for a state that cannot be read, or a published example that is no successful answer
 */
export function observeOperations(
  root: string,
  platform: string,
  operations: readonly LockedOperation[],
): Promise<ObservedOperation[]> {
  return Promise.all(
    operations.map(async (operation) => {
      const state = await loadObserved(root, platform, operation);
      const answer = publishedAnswer(operation);
      return { ...operation, observed: answer === undefined ? state : foldAnswers(state, [answer]).state };
    }),
  );
}
