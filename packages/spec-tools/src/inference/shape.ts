import type { Kind } from "../definitions/declared-schema.ts";
import { isOddCandidate } from "./data-key.ts";
import { ANY_ID, ANY_KEY } from "./placeholder-key.ts";

/** The values observed at one path of the responses: counts and key names, never a value. */
export interface Shape {
  null: number;
  boolean: number;
  /** Numbers without a fraction, up to 2^53. */
  integer: number;
  /** Numbers with a fraction. */
  fraction: number;
  /** Integers beyond 2^53, which a JavaScript number cannot hold exactly. */
  bigInteger: number;
  string: number;
  /** Strings that are not empty. */
  nonEmptyString: number;
  /** Strings that contain a JSON object or array. */
  jsonString: number;
  array: number;
  object: number;
  /** The merged shape of the items of all arrays. */
  items: Shape | undefined;
  /** The merged shape of each key of all objects. A Map, so that a key such as `__proto__` is safe. */
  keys: Map<string, Shape>;
}

/** The counters of a shape, in the order of the state file. */
export const COUNTERS: readonly Counter[] = [
  "null",
  "boolean",
  "integer",
  "fraction",
  "bigInteger",
  "string",
  "nonEmptyString",
  "jsonString",
  "array",
  "object",
];

/** The name of a counter. */
type Counter = Exclude<keyof Shape, "items" | "keys">;

/** Creates the shape of a path at which no value was observed. */
export function emptyShape(): Shape {
  const counters = { null: 0, boolean: 0, integer: 0, fraction: 0, bigInteger: 0 };
  const texts = { string: 0, nonEmptyString: 0, jsonString: 0 };
  return { ...counters, ...texts, array: 0, object: 0, items: undefined, keys: new Map() };
}

/** Returns the count of all numbers of a shape. */
export function countNumbers({ integer, fraction, bigInteger }: Shape): number {
  return integer + fraction + bigInteger;
}

/** Returns the count of all values of a shape. */
export function countSeen(shape: Shape): number {
  return shape.null + shape.boolean + countNumbers(shape) + shape.string + shape.array + shape.object;
}

/** Returns the number of JSON paths of a shape: its own, its items and all keys, at any depth. */
export function countPaths({ items, keys }: Shape): number {
  let count = 1 + (items === undefined ? 0 : countPaths(items));
  for (const slot of keys.values()) count += countPaths(slot);
  return count;
}

/** Returns the sum of two shapes. Counters are added, so the order and grouping of several merges do not matter. */
export function mergeShapes(a: Shape, b: Shape): Shape {
  const merged = emptyShape();
  addShape(merged, a);
  addShape(merged, b);
  return merged;
}

/** Adds the counters of the shape `from` to the shape `into`, which is changed. */
export function addShape(into: Shape, from: Shape): void {
  for (const counter of COUNTERS) into[counter] += from[counter];
  if (from.items !== undefined) {
    into.items ??= emptyShape();
    addShape(into.items, from.items);
  }
  for (const [key, slot] of from.keys) addShape(slotAt(into, key), slot);
}

/** The largest number of different keys at one path. Objects with more are a map, whose keys are not stored. */
export const MAX_KEYS = 1000;

/**
 * Returns the slot in which a shape counts the values of a key, and creates it if it is missing. Once a shape is known
 * to be of a map, it counts all values in one slot, earlier ones included, so that the order of samples does not matter.
 * The same holds for keys that may be data, once a shape has an id.
 */
export function slotAt(shape: Shape, key: string): Shape {
  const { keys } = shape;
  const isMap = keys.has(ANY_KEY) || key === ANY_KEY;
  if (isMap) return keys.size > 1 || !keys.has(ANY_KEY) ? joinSlots(shape, ANY_KEY) : slotOf(keys, ANY_KEY);
  if (key === ANY_ID && !keys.has(ANY_ID)) return joinSlots(shape, ANY_ID, isOddCandidate);
  const known = keys.has(ANY_ID) && isOddCandidate(key) ? ANY_ID : key;
  return keys.has(known) || keys.size < MAX_KEYS ? slotOf(keys, known) : joinSlots(shape, ANY_KEY);
}

function slotOf(keys: Map<string, Shape>, key: string): Shape {
  const slot = keys.get(key) ?? emptyShape();
  keys.set(key, slot);
  return slot;
}

// Moves the values of all selected keys to one key.
function joinSlots({ keys }: Shape, key: string, isSelected: (key: string) => boolean = () => true): Shape {
  const values = emptyShape();
  for (const [name, slot] of keys) {
    if (!isSelected(name)) continue;
    addShape(values, slot);
    keys.delete(name);
  }
  keys.set(key, values);
  return values;
}

/** Returns the kinds of the observed values, always in the same order. */
export function kindsOf(shape: Shape): Kind[] {
  const kinds: Kind[] = [];
  if (shape.boolean > 0) kinds.push("boolean");
  if (countNumbers(shape) > 0) kinds.push("number");
  if (shape.string > 0) kinds.push("string");
  if (shape.array > 0) kinds.push("array");
  if (shape.object > 0) kinds.push("object");
  return kinds;
}
