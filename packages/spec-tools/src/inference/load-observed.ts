import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type LockedOperation, publishedExample } from "../definitions/load-published.ts";
import { operationFileName } from "../definitions/names.ts";
import { systemCode } from "../lib/files/file-system.ts";
import { parseJson, STATE_LIMITS } from "../lib/parse-json.ts";
import { emptyState, foldResponses, type ObservedState } from "./observed-state.ts";
import { parseState } from "./state-file.ts";

/** Where the observed state of an operation stands. */
export function observedFile(platform: string, operationName: string): string {
  return `specs/observed/${platform}/${operationFileName(operationName)}`;
}

/**
 * What was seen of an operation; the empty state where nothing was.
 *
 * @throws CommandError (exit code 3) for a file that is no such state
 */
export async function loadObserved(
  root: string,
  platform: string,
  operation: { id: string; name: string },
): Promise<ObservedState> {
  const file = observedFile(platform, operation.name);
  let text: string;
  try {
    text = await readFile(join(root, file), "utf8");
  } catch (thrown) {
    if (systemCode(thrown) === "ENOENT") return emptyState(operation.id);
    throw thrown;
  }
  return parseState(parseJson(text, file, STATE_LIMITS), file, operation.id);
}

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
      const response = publishedExample(operation);
      return { ...operation, observed: response === undefined ? state : foldResponses(state, [response]).state };
    }),
  );
}
