import type { JsonObject, JsonValue } from "../gate/json-value.ts";
import { countedKey } from "./id-key.ts";
import { emptyShape, type Shape } from "./shape.ts";

/** What one value looks like. */
export function shapeOf(value: JsonValue): Shape {
  const shape = emptyShape();
  observe(shape, value);
  return shape;
}

/** Adds one value to what was seen at a place. Any order of values gives the same counts. */
function observe(shape: Shape, value: JsonValue): void {
  if (value === null) shape.null++;
  else if (typeof value === "string") observeString(shape, value);
  else if (typeof value === "number") shape[Number.isInteger(value) ? "integer" : "fraction"]++;
  else if (typeof value === "bigint") shape.bigInteger++;
  else if (typeof value === "boolean") shape.boolean++;
  else if (Array.isArray(value)) observeArray(shape, value);
  else observeObject(shape, value);
}

function observeString(shape: Shape, text: string): void {
  shape.string++;
  if (text !== "") shape.nonEmptyString++;
  if (isJsonText(text)) shape.jsonString++;
}

function isJsonText(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function observeArray(shape: Shape, items: readonly JsonValue[]): void {
  shape.array++;
  for (const item of items) {
    shape.items ??= emptyShape();
    observe(shape.items, item);
  }
}

function observeObject(shape: Shape, object: JsonObject): void {
  shape.object++;
  for (const [key, value] of Object.entries(object)) {
    // As the name of a field it would be followed by whatever reads a schema or a made-up example.
    if (key === "$ref") continue;
    const name = countedKey(key);
    const slot = shape.keys.get(name) ?? emptyShape();
    shape.keys.set(name, slot);
    observe(slot, value);
  }
}
