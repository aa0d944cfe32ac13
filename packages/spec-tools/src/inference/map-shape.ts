import { addShape, countSeen, emptyShape, kindsOf, type Shape } from "./shape.ts";

/** Checks whether the objects of a shape are maps, whose keys are data instead of field names. */
export function isMap(shape: Shape): boolean {
  return hasIdKeys(shape) || isSparse(shape);
}

/** Returns the merged shape of the values of all maps of a shape. */
export function mapValues({ keys }: Shape): Shape {
  const values = emptyShape();
  for (const slot of keys.values()) addShape(values, slot);
  return values;
}

function hasIdKeys(shape: Shape): boolean {
  const keys = [...shape.keys.keys()];
  if (keys.length === 0 || !keys.every(isIdKey)) return false;
  const enough = keys.length > 1 || keys[0] === ANY_ID;
  return enough && new Set([...shape.keys.values()].flatMap(kindsOf)).size <= 1;
}

function isSparse({ object, keys }: Shape): boolean {
  if (object < 3 || keys.size < 8) return false;
  return [...keys.values()].every((slot) => countSeen(slot) * 3 <= object);
}

const ID_KEY = new RegExp(
  [
    String.raw`^\d+$`,
    String.raw`^[0-9a-f]{16,}$`,
    String.raw`^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$`,
    String.raw`^B0[0-9A-Z]{8}$`,
    // Prefixed ids, dates, telephone numbers, e-mail addresses and URLs are data too.
    String.raw`^[a-z]{1,12}[_:-]?([0-9a-f]{16,}|\d{6,})$`,
    String.raw`^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?`,
    String.raw`^\+\d[\d -]{5,}$`,
    String.raw`@|://`,
  ].join("|"),
  "i",
);

// A shorter id, such as a list index, does not identify a person or an item.
const MIN_ID_LENGTH = 5;

/** The key under which a shape counts all ids. */
export const ANY_ID = "<id>";

/**
 * Returns the key under which a shape counts the value of an object's key. A long id is data, so it is not stored: all
 * ids at one path are counted as one key.
 */
export function countedKey(key: string): string {
  return isIdKey(key) && key.length >= MIN_ID_LENGTH ? ANY_ID : key;
}

/** Checks whether a key looks like an id instead of a name: digits, long hex, a UUID, an ASIN. */
export function isIdKey(key: string): boolean {
  // Most keys are names, and the fast first test recognizes most names.
  return /[\d@:]/.test(key) ? ID_KEY.test(key) : key === ANY_ID;
}
