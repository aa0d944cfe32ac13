import type { Kind } from "../definitions/declared-schema.ts";

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
  for (const [key, slot] of from.keys) {
    const known = into.keys.get(key) ?? emptyShape();
    into.keys.set(key, known);
    addShape(known, slot);
  }
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
