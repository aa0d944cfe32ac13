import { isJsonObject, type JsonValue } from "../lib/json.ts";
import { areCodes } from "./code-key.ts";
import { isIdKey, isPlainName } from "./id-key.ts";
import { ANY_ID } from "./placeholder-key.ts";
import { areRandomTexts, hasWord } from "./random-text.ts";

/**
 * Checks whether all keys of an object are data although not all are long ids. They are if the values are alike, and the keys
 * are of a kind that field names do not have, or include ids.
 */
export function areAllData(
  entries: readonly (readonly [key: string, value: JsonValue])[],
  isLongId: (key: string) => boolean,
): boolean {
  if (entries.length < 2) return false;
  const keys = entries.map(([key]) => key);
  // Long ids are counted as one key anyway.
  if (keys.every(isLongId)) return false;
  const isAlike = (): boolean => areAlike(entries.map(([, value]) => value));
  if (keys.every(isIdKey)) return isAlike();
  if (areTexts(keys) || areCodes(keys) || areNumbered(keys) || areRandomTexts(keys))
    return countPresent(entries) >= 2 && isAlike();
  if (!keys.some(isLongId)) return false;
  return isEvidence(entries) && isAlike();
}

/** Checks whether no key has the form of a field name, such as names of cities, categories and people. */
export function areTexts(keys: readonly string[]): boolean {
  return keys.length >= 2 && keys.every((key) => !isPlainName(key) || isIdKey(key));
}

// Fewer can be names, such as `iso8601` and `iso3166`.
const MIN_NUMBERED = 3;

/** Checks whether every key is a word with a long number, such as `jane_7893` and `CA1234`. */
function areNumbered(keys: readonly string[]): boolean {
  return keys.length >= MIN_NUMBERED && keys.every(isNumberedKey);
}

/** Checks whether a key is a word with a number of four digits or more. */
export function isNumberedKey(key: string): boolean {
  return /^[A-Za-z]{1,12}[-_:.#/ ]?\d{4,}$/.test(key);
}

// Scalars next to words are weak evidence: `{ "5cc8…": 1, "count": 2 }` is not a map.
function isEvidence(entries: readonly (readonly [key: string, value: JsonValue])[]): boolean {
  if (entries.every(([, value]) => isFilledObject(value))) return true;
  const ids = entries.filter(([key]) => isIdKey(key)).length;
  return ids * 2 > entries.length || !entries.some(([key]) => hasWord(key));
}

// One value that is not null cannot be compared: `{ "昵称": "a", "粉丝数": null }` is not a map.
function countPresent(entries: readonly (readonly [key: string, value: JsonValue])[]): number {
  return entries.filter(([, value]) => value !== null).length;
}

// Objects are alike if each has half of its keys in common with the first, other values if they have one kind. All ids count
// as one key, because the values can be maps too.
function areAlike(values: readonly JsonValue[]): boolean {
  const present = values.filter((value) => value !== null);
  const kinds = new Set(present.map((value) => (Array.isArray(value) ? "array" : scalarKind(value))));
  if (kinds.size > 1) return false;
  const [first, ...others] = present.filter(isFilledObject);
  if (first === undefined) return true;
  const known = keyNames(first);
  return others.every((other) => {
    const names = keyNames(other);
    return [...names].filter((name) => known.has(name)).length * 2 >= Math.max(names.size, known.size);
  });
}

function keyNames(object: Record<string, JsonValue>): Set<string> {
  return new Set(Object.keys(object).map((key) => (isIdKey(key) ? ANY_ID : key)));
}

function scalarKind(value: JsonValue): string {
  return typeof value === "bigint" ? "number" : typeof value;
}

function isFilledObject(value: JsonValue): value is Record<string, JsonValue> {
  return isJsonObject(value) && Object.keys(value).length > 0;
}
