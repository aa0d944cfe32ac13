import type { JsonObject, JsonValue } from "../lib/json.ts";
import { countedKeys } from "./data-key.ts";
import { countNumbers, emptyShape, type Shape, slotAt } from "./shape.ts";

/** Returns the shape of one value. */
export function shapeOf(value: JsonValue): Shape {
  const shape = emptyShape();
  countValue(shape, value);
  return shape;
}

/** Counts one value into a shape. */
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
  // A property named $ref would be taken for a reference in the schema and in examples.
  const all = Object.entries(object);
  const entries = Object.hasOwn(object, "$ref") ? all.filter(([key]) => key !== "$ref") : all;
  const keys = countedKeys(entries);
  for (let index = 0; index < entries.length; index++) {
    const value = entries[index]?.[1];
    const key = keys[index];
    if (key !== undefined && value !== undefined) countValue(slotAt(shape, key), value);
  }
}

const NULL_SHARE = 0.02;

/** Checks whether at least 2 % of the scalars of a sample are null, so that null seems to stand for missing values. */
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
    for (const slot of shape.keys.values()) pending.push(slot);
  }
  return { nulls, scalars };
}
