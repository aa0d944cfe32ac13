import { refuse } from "../command/command-error.ts";
import type { Example } from "../document/document.ts";
import { isJsonObject, type JsonValue } from "../gate/json-value.ts";
import type { LockedOperation } from "../published/load-published.ts";

/**
 * The example of a successful answer: the published one as it is, or, where none is published, one with an empty `data`
 * that says it was never observed.
 *
 * @throws CommandError (exit code 3) for a published example that is no successful envelope
 */
export function okExample({ example, lock }: LockedOperation): Example {
  if (example === undefined) {
    const value = { code: 0, data: {}, message: null, recordTime: null, requestId: "mock-ok" };
    return { summary: "No example is published; its data is made up and empty.", "x-synthetic": true, value };
  }
  observedData(example, lock.file);
  return { summary: "The published example.", value: example };
}

/**
 * The `data` of a published example.
 *
 * @throws CommandError (exit code 3) for an example that is no successful envelope
 */
export function observedData(example: JsonValue, file: string): JsonValue {
  const data = isJsonObject(example) && example["code"] === 0 ? example["data"] : undefined;
  if (data === undefined) throw refuse(file, 'an example with "code": 0 and "data"', JSON.stringify(example));
  return data;
}
