/** What was seen at one place of the responses: counts and names, never a value. */
export interface Shape {
  null: number;
  boolean: number;
  number: number;
  string: number;
  array: number;
  object: number;
  /** What the items of the arrays seen here look like, all together. */
  items: Shape | undefined;
  /** What each key of the objects seen here looks like. A map, so that no key can be a prototype's. */
  keys: Map<string, Shape>;
}

/** A shape of nothing seen yet. */
export function emptyShape(): Shape {
  return { null: 0, boolean: 0, number: 0, string: 0, array: 0, object: 0, items: undefined, keys: new Map() };
}

/** How many values were seen at a place. */
export function countSeen(shape: Shape): number {
  return shape.null + shape.boolean + shape.number + shape.string + shape.array + shape.object;
}
