import type { JsonValue } from "../gate/json-value.ts";
import { emptyShape, type Shape } from "./shape.ts";

/** Adds one value to what was seen at a place. Any order of values gives the same counts. */
export function observe(shape: Shape, value: JsonValue): void {
  if (value === null) shape.null++;
  else if (Array.isArray(value)) observeArray(shape, value);
  else if (typeof value === "object") observeObject(shape, value);
  else if (typeof value === "string") shape.string++;
  else if (typeof value === "number") shape.number++;
  else shape.boolean++;
}

function observeArray(shape: Shape, items: readonly JsonValue[]): void {
  shape.array++;
  for (const item of items) {
    shape.items ??= emptyShape();
    observe(shape.items, item);
  }
}

function observeObject(shape: Shape, object: Readonly<Record<string, JsonValue>>): void {
  shape.object++;
  for (const [key, value] of Object.entries(object)) {
    const slot = shape.keys.get(key) ?? emptyShape();
    shape.keys.set(key, slot);
    observe(slot, value);
  }
}
