import { ANY_ID, isIdKey } from "./id-key.ts";
import { addShape } from "./merge-shapes.ts";
import { countSeen, emptyShape, type Shape } from "./shape.ts";
import { kindsOf } from "./kinds.ts";

/** Whether the objects seen at a place are maps: their keys are data, not names. */
export function isMap(shape: Shape): boolean {
  return hasIdKeys(shape) || isSparse(shape);
}

/** What the values of the maps seen at a place look like, all together. */
export function mapValues({ keys }: Shape): Shape {
  const values = emptyShape();
  for (const slot of keys.values()) addShape(values, slot);
  return values;
}

function hasIdKeys(shape: Shape): boolean {
  const keys = [...shape.keys.keys()];
  if (keys.length === 0 || !keys.every(isIdKey)) return false;
  const enough = keys.length > 1 || keys[0] === ANY_ID;
  return enough && new Set([...shape.keys.values()].flatMap(kindsOf)).size <= 1;
}

function isSparse({ object, keys }: Shape): boolean {
  if (object < 3 || keys.size < 8) return false;
  return [...keys.values()].every((slot) => countSeen(slot) * 3 <= object);
}
