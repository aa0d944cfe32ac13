import { isIdKey } from "./id-key.ts";
import type { Shape } from "./shape.ts";

/** How many of a sample's places a known shape has too, keys that are ids aside. */
export function sharedKeys(known: Shape, sample: Shape): { shared: number; total: number } {
  const places = new Set(keyPaths(known));
  const sampled = new Set(keyPaths(sample));
  const shared = [...sampled].filter((path) => places.has(path)).length;
  return { shared, total: sampled.size };
}

/** Every key of a shape as a path; all ids at one place are one key. */
function keyPaths(shape: Shape, path = ""): string[] {
  const fields = [...shape.keys].flatMap(([key, slot]) => {
    const field = `${path}/${isIdKey(key) ? "*" : JSON.stringify(key)}`;
    return [field, ...keyPaths(slot, field)];
  });
  return shape.items === undefined ? fields : [...fields, ...keyPaths(shape.items, `${path}[]`)];
}
