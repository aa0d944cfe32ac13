import type { JsonObject, JsonValue } from "../lib/json.ts";
import { countedKey } from "./map-shape.ts";
import { countNumbers, emptyShape, type Shape } from "./shape.ts";

/** What one value looks like. */
export function shapeOf(value: JsonValue): Shape {
  const shape = emptyShape();
  countValue(shape, value);
  return shape;
}

/** Adds one value to what was seen at a place. Any order of values gives the same counts. */
function countValue(shape: Shape, value: JsonValue): void {
  if (value === null) shape.null++;
  else if (typeof value === "string") countString(shape, value);
  else if (typeof value === "number") shape[Number.isInteger(value) ? "integer" : "fraction"]++;
  else if (typeof value === "bigint") shape.bigInteger++;
  else if (typeof value === "boolean") shape.boolean++;
  else if (Array.isArray(value)) countArray(shape, value);
  else countObject(shape, value);
}

function countString(shape: Shape, text: string): void {
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

function countArray(shape: Shape, items: readonly JsonValue[]): void {
  shape.array++;
  for (const item of items) {
    shape.items ??= emptyShape();
    countValue(shape.items, item);
  }
}

function countObject(shape: Shape, object: JsonObject): void {
  shape.object++;
  for (const [key, value] of Object.entries(object)) {
    // As the name of a field it would be followed by whatever reads a schema or a made-up example.
    if (key === "$ref") continue;
    const name = countedKey(key);
    const slot = shape.keys.get(name) ?? emptyShape();
    shape.keys.set(name, slot);
    countValue(slot, value);
  }
}

const NULL_SHARE = 0.02;

/** Whether a sample answers null for what is missing (2 % of its scalars or more) rather than leaving the key out. */
export function isNullStyle(sample: Shape): boolean {
  const { nulls, scalars } = countScalars(sample);
  return nulls > 0 && nulls >= scalars * NULL_SHARE;
}

function countScalars(sample: Shape): { nulls: number; scalars: number } {
  let nulls = 0;
  let scalars = 0;
  const pending = [sample];
  for (let shape = pending.pop(); shape !== undefined; shape = pending.pop()) {
    nulls += shape.null;
    scalars += shape.null + shape.boolean + countNumbers(shape) + shape.string;
    if (shape.items !== undefined) pending.push(shape.items);
    pending.push(...shape.keys.values());
  }
  return { nulls, scalars };
}
