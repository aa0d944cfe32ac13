import { COUNTERS, emptyShape, type Shape } from "./shape.ts";

/** What was seen by either: addition of counters, so order and grouping do not matter. Changes neither. */
export function mergeShapes(a: Shape, b: Shape): Shape {
  const merged = emptyShape();
  for (const counter of COUNTERS) merged[counter] = a[counter] + b[counter];
  merged.items = mergeOptional(a.items, b.items);
  for (const key of new Set([...a.keys.keys(), ...b.keys.keys()])) {
    const slot = mergeOptional(a.keys.get(key), b.keys.get(key));
    if (slot !== undefined) merged.keys.set(key, slot);
  }
  return merged;
}

function mergeOptional(a: Shape | undefined, b: Shape | undefined): Shape | undefined {
  return a !== undefined && b !== undefined ? mergeShapes(a, b) : (a ?? b);
}
