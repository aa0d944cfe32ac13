import { addShape, countSeen, emptyShape, kindsOf, type Shape } from "./shape.ts";

/** Whether the objects seen at a place are maps: their keys are data, not names. */
export function isMap(shape: Shape): boolean {
  return hasIdKeys(shape) || isSparse(shape);
}

/** What the values of the maps seen at a place look like, all together. */
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
    // Prefixed ids, dates, telephone numbers, addresses: data too, though none of them is all digits.
    String.raw`^[a-z]{1,12}[_:-]?([0-9a-f]{16,}|\d{6,})$`,
    String.raw`^\d{4}[-/.]\d{1,2}([-/.]\d{1,2})?`,
    String.raw`^\+\d[\d -]{5,}$`,
    String.raw`@|://`,
  ].join("|"),
  "i",
);

const LENGTH_OF_DATA = 5;

/** What stands in a shape for every key that is an id. */
export const ANY_ID = "<id>";

/**
 * The name a key is counted under. A long id is somebody's or something's, a value like any other: it is not kept, and all
 * ids at a place are one key.
 */
export function countedKey(key: string): string {
  return isIdKey(key) && key.length >= LENGTH_OF_DATA ? ANY_ID : key;
}

/** Whether a key looks like an id rather than a name: digits, long hex, a uuid, an ASIN. */
export function isIdKey(key: string): boolean {
  // Nearly every key is a name; one look tells.
  return /[\d@:]/.test(key) ? ID_KEY.test(key) : key === ANY_ID;
}
