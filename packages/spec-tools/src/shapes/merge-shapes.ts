import { COUNTERS, emptyShape, type Shape } from "./shape.ts";

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
