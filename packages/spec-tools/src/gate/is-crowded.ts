import type { JsonObject, JsonValue } from "./json-value.ts";

/** How many members an object or a list of a document may have; each can become lines of code. */
export const MAX_MEMBERS = 10_000;

/** Whether an object or a list has more members than a document needs: the most ever published was some 350 paths. */
export function isCrowded(value: JsonObject | readonly JsonValue[]): boolean {
  return (Array.isArray(value) ? value : Object.keys(value)).length > MAX_MEMBERS;
}
