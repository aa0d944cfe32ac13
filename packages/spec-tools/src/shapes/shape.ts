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
export type Counter = Exclude<keyof Shape, "items" | "keys">;

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
