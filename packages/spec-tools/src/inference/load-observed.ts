import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type LockedOperation, publishedExample } from "../definitions/load-published.ts";
import { operationFileName } from "../definitions/names.ts";
import { loadOverlays } from "../definitions/overlay.ts";
import { type ReportedData, readReports } from "../definitions/reported-data.ts";
import { systemCode } from "../lib/files/file-system.ts";
import { parseJson, STATE_LIMITS } from "../lib/parse-json.ts";
import { systemFailure } from "../lib/system-failure.ts";
import { emptyState, foldBounded, type ObservedState } from "./observed-state.ts";
import { parseState } from "./state-file.ts";

/** Returns the path of the state file of an operation. */
export function observedFile(platform: string, operationName: string): string {
  return `specs/observed/${platform}/${operationFileName(operationName)}`;
}

/**
 * Loads the observed state of an operation. Returns the empty state if it has no state file.
 *
 * @throws CommandError (exit code 3) for an invalid state file
 */
async function loadObserved(
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
    throw systemFailure(thrown, file) ?? thrown;
  }
  return parseState(parseJson(text, file, STATE_LIMITS), file, operation.id);
}

/** A published operation with the state of its observed responses. */
export interface ObservedOperation extends LockedOperation {
  readonly observed: ObservedState;
  /** What people report about its data; absent if no overlay does. */
  readonly reported?: ReportedData | undefined;
}

/**
 * Loads the observed state and the reports of each operation.
 *
 * @throws CommandError (exit code 3) for an invalid state file or overlay
 */
export async function loadOperations(
  root: string,
  platform: string,
  operations: readonly LockedOperation[],
): Promise<ObservedOperation[]> {
  const reports = readReports(await loadOverlays(root, platform));
  return Promise.all(
    operations.map(async (operation) => {
      const observed = await loadObserved(root, platform, operation);
      return { ...operation, observed, reported: reports.get(operation.id) };
    }),
  );
}

/**
 * Loads operations like {@link loadOperations} and counts the published example of each one too, so that an operation
 * without observed responses still has types.
 *
 * @throws CommandError (exit code 3) for an invalid state file, overlay or published example
 */
export async function observeOperations(
  root: string,
  platform: string,
  operations: readonly LockedOperation[],
): Promise<ObservedOperation[]> {
  const loaded = await loadOperations(root, platform, operations);
  return loaded.map((operation) => {
    const response = publishedExample(operation);
    return response === undefined ? operation : { ...operation, observed: foldBounded(operation.observed, [response]) };
  });
}
