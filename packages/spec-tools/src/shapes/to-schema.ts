import type { Schema } from "../document/schema.ts";
import { countSeen, type Shape } from "./shape.ts";

/**
 * The schema of what was seen at a place. It claims no more than that: nothing is required, objects stay open, a place
 * where only null was seen is unknown.
 */
export function toSchema(shape: Shape): Schema {
  const kinds = kindsOf(shape);
  const [only] = kinds;
  if (only === undefined) {
    return countSeen(shape) === 0 ? {} : { description: "Only null was seen here." };
  }
  if (kinds.length > 1) return { anyOf: withNull(shape, kinds) };
  if (shape.null === 0) return only;
  return typeof only.type === "string" ? { ...only, type: [only.type, "null"] } : { anyOf: withNull(shape, kinds) };
}

function kindsOf(shape: Shape): Schema[] {
  const kinds: Schema[] = [];
  if (shape.boolean > 0) kinds.push({ type: "boolean" });
  if (shape.number > 0) kinds.push({ type: "number" });
  if (shape.string > 0) kinds.push({ type: "string" });
  if (shape.array > 0) kinds.push({ type: "array", items: shape.items === undefined ? {} : toSchema(shape.items) });
  if (shape.object > 0) kinds.push(objectSchema(shape));
  return kinds;
}

function objectSchema(shape: Shape): Schema {
  // Without this, an object with no known property would be typed as one that can have none.
  if (shape.keys.size === 0) return { type: "object", additionalProperties: true };
  const entries = [...shape.keys].toSorted(([a], [b]) => (a < b ? -1 : 1));
  // fromEntries defines own properties, so a key such as __proto__ is a key like any other.
  return { type: "object", properties: Object.fromEntries(entries.map(([key, slot]) => [key, toSchema(slot)])) };
}

function withNull(shape: Shape, kinds: Schema[]): Schema[] {
  return shape.null === 0 ? kinds : [...kinds, { type: "null" }];
}
