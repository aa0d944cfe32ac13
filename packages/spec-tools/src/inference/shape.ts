import type { Kind } from "../definitions/declared-schema.ts";

/** What was seen at one place of the responses: counts and names, never a value. */
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
  /** Of the strings: those that are not empty. */
  nonEmptyString: number;
  /** Of the strings: those that are themselves a JSON object or array. */
  jsonString: number;
  array: number;
  object: number;
  /** What the items of the arrays seen here look like, all together. */
  items: Shape | undefined;
  /** What each key of the objects seen here looks like. A map, so that no key can be a prototype's. */
  keys: Map<string, Shape>;
}

/** The counters of a shape, in the order they are written down. */
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

/** A shape of nothing seen yet. */
export function emptyShape(): Shape {
  const counters = { null: 0, boolean: 0, integer: 0, fraction: 0, bigInteger: 0 };
  const texts = { string: 0, nonEmptyString: 0, jsonString: 0 };
  return { ...counters, ...texts, array: 0, object: 0, items: undefined, keys: new Map() };
}

/** How many numbers of any kind were seen at a place. */
export function countNumbers({ integer, fraction, bigInteger }: Shape): number {
  return integer + fraction + bigInteger;
}

/** How many values of any kind were seen at a place. */
export function countSeen(shape: Shape): number {
  return shape.null + shape.boolean + countNumbers(shape) + shape.string + shape.array + shape.object;
}

/** What was seen by either: addition of counters, so order and grouping do not matter. Changes neither. */
export function mergeShapes(a: Shape, b: Shape): Shape {
  const merged = emptyShape();
  addShape(merged, a);
  addShape(merged, b);
  return merged;
}

/** Adds what was seen by one shape to another, in place. */
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

/** The kinds seen at a place, always in the same order. */
export function kindsOf(shape: Shape): Kind[] {
  const kinds: Kind[] = [];
  if (shape.boolean > 0) kinds.push("boolean");
  if (countNumbers(shape) > 0) kinds.push("number");
  if (shape.string > 0) kinds.push("string");
  if (shape.array > 0) kinds.push("array");
  if (shape.object > 0) kinds.push("object");
  return kinds;
}
