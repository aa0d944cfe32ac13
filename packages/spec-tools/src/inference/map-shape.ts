import { isIdKey } from "./id-key.ts";
import { ANY_ID, ANY_KEY } from "./placeholder-key.ts";
import { areTexts } from "./sibling-keys.ts";
import { addShape, countSeen, emptyShape, kindsOf, type Shape } from "./shape.ts";

/** Checks whether the objects of a shape are maps, whose keys are data instead of field names. */
export function isMap(shape: Shape): boolean {
  return shape.keys.has(ANY_KEY) || hasIdKeys(shape) || isSparse(shape);
}

/** Returns the merged shape of the values of all maps of a shape. */
export function mapValues({ keys }: Shape): Shape {
  const values = emptyShape();
  for (const slot of keys.values()) addShape(values, slot);
  return values;
}

function hasIdKeys(shape: Shape): boolean {
  const keys = [...shape.keys.keys()];
  if (keys.length === 0 || (!keys.every(isIdKey) && !areTexts(keys))) return false;
  const enough = keys.length > 1 || keys[0] === ANY_ID;
  return enough && new Set([...shape.keys.values()].flatMap(kindsOf)).size <= 1;
}

function isSparse({ object, keys }: Shape): boolean {
  if (object < 3 || keys.size < 8) return false;
  return [...keys.values()].every((slot) => countSeen(slot) * 3 <= object);
}
