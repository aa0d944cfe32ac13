import { refuse } from "../command/command-error.ts";
import { isCrowded, MAX_MEMBERS } from "./is-crowded.ts";
import { isJsonObject, type JsonValue } from "./json-value.ts";

/**
 * Checks the value of an example: the text of real people, in which any character may occur and is escaped wherever it
 * is written. A title cut in the middle of an emoji is ordinary, so even half a character is no reason to refuse.
 *
 * @throws CommandError (exit code 3) for what would not come out as it went in
 */
export function checkExample(example: JsonValue, where: string): void {
  if (Array.isArray(example)) for (const item of example) checkExample(item, where);
  else if (isJsonObject(example)) {
    if (isCrowded(example)) throw refuse(where, `objects of at most ${MAX_MEMBERS} members`);
    for (const [key, item] of Object.entries(example)) checkMember(key, item, where);
  } else if (!isFiniteNumber(example)) throw refuse(where, "finite numbers", String(example));
}

/** Whether a value, if it is a number, is a finite one: `1e999` is read as infinity and would be written as null. */
export function isFiniteNumber(value: JsonValue): boolean {
  return typeof value !== "number" || Number.isFinite(value);
}

function checkMember(key: string, value: JsonValue, where: string): void {
  // Mock servers follow a reference wherever it stands, to files and addresses too.
  if (key === "$ref") throw refuse(where, 'no "$ref"', typeof value === "string" ? value : typeof value);
  if (key === "__proto__") throw refuse(where, 'no key "__proto__"');
  checkExample(value, where);
}
