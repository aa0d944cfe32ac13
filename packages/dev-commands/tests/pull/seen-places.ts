import { isObject } from "./is-object.ts";

const KINDS = ["boolean", "integer", "number", "string", "array", "object"];

/** Every place of an observed shape with each kind seen there, e.g. `data.list[].title string`. */
export function seenPlaces(shape: unknown, path = "data"): Set<string> {
  if (!isObject(shape)) return new Set();
  const own = KINDS.filter((kind) => Number(shape[kind] ?? 0) > 0).map((kind) => `${path} ${kind}`);
  const keys = isObject(shape["keys"]) ? Object.entries(shape["keys"]) : [];
  const below = keys.flatMap(([key, slot]) => [...seenPlaces(slot, `${path}.${key}`)]);
  return new Set([...own, ...seenPlaces(shape["items"], `${path}[]`), ...below]);
}
