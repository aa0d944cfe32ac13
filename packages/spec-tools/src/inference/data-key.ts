import type { JsonValue } from "../lib/json.ts";
import { isCodeKey } from "./code-key.ts";
import { isIdKey, isPlainName } from "./id-key.ts";
import { memoize } from "./memoize.ts";
import { ANY_ID, ANY_KEY } from "./placeholder-key.ts";
import { isRandomText, mayBeRandom } from "./random-text.ts";
import { areAllData, isNumberedKey } from "./sibling-keys.ts";

// A shorter id, such as a list index, does not identify a person or an item.
const MIN_ID_LENGTH = 5;

/**
 * Returns the key under which a shape counts the value of an object's key. A long id is data, so it is not stored: all
 * ids at one path are counted as one key.
 */
export function countedKey(key: string): string {
  return isLongId(key) ? ANY_ID : key;
}

function isLongId(key: string): boolean {
  return key.length >= MIN_ID_LENGTH && isIdKey(key);
}

/**
 * Returns the keys under which a shape counts the values of an object, in the order of its entries. The result depends
 * on this object only, so that the order of responses does not matter.
 */
export function countedKeys(entries: readonly (readonly [key: string, value: JsonValue])[]): string[] {
  const counted = entries.map(([key]) => countedKey(key));
  if (!entries.some(([key]) => needsSiblings(key))) return counted;
  if (areAllData(entries, isLongId)) return entries.map(() => ANY_KEY);
  return counted.map((key) => (isOddKey(key, counted) ? ANY_ID : key));
}

// Whether a key may be data, so that the whole object decides. Most objects have only names.
const needsSiblings = memoize((key) => {
  return (
    isIdKey(key) || !isPlainName(key) || isCodeKey(key) || isNumberedKey(key) || mayBeRandom(key) || isOddCandidate(key)
  );
});

/**
 * Checks whether a key may be data next to plain names or ids: random characters, or a text with spaces or symbols.
 */
export const isOddCandidate: (key: string) => boolean = memoize((key) => {
  return key.length >= MIN_ID_LENGTH && (!isPlainName(key) || (/\d/.test(key) && isRandomText(key, 6)));
});

// An odd key has at least four plain names as siblings.
function isOddKey(key: string, siblings: readonly string[]): boolean {
  if (siblings.length < 5 || !isOddCandidate(key)) return false;
  const names = siblings.filter((sibling) => isPlainName(sibling) && !/\d/.test(sibling)).length;
  return names * 5 >= siblings.length * 4;
}
