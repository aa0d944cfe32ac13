import type { JsonValue } from "../gate/json-value.ts";
import { ANY_ID } from "./id-key.ts";
import { kindsOf } from "./kinds.ts";
import { isMap, mapValues } from "./map-shape.ts";
import type { Shape } from "./shape.ts";

/** A value of this shape, made of nothing but its names and types; the same one every time. */
export function syntheticExample(shape: Shape): JsonValue {
  switch (kindsOf(shape).at(-1)) {
    case "boolean":
      return true;
    case "number":
      return 1;
    case "string":
      return shape.nonEmptyString > 0 && shape.jsonString === shape.nonEmptyString ? "{}" : "text";
    case "array":
      return shape.items === undefined ? [] : [syntheticExample(shape.items)];
    case "object":
      return isMap(shape) ? { "10000": syntheticExample(mapValues(shape)) } : syntheticObject(shape);
    default:
      return null;
  }
}

function syntheticObject({ keys }: Shape): JsonValue {
  const entries = [...keys].filter(([key]) => key !== ANY_ID).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, slot]) => [key, syntheticExample(slot)]));
}
