import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { systemCode } from "../files/system-code.ts";
import { parseJson, STATE_LIMITS } from "../gate/parse-json.ts";
import { operationFileName } from "../published/operation-name.ts";
import { emptyState, type ObservedState } from "./observed-state.ts";
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
