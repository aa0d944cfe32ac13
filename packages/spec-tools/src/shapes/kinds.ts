import { countNumbers, type Shape } from "./shape.ts";

/** The kinds of value a type tells apart; null is none, it belongs to the place. */
export type Kind = "boolean" | "number" | "string" | "array" | "object";

/** The kinds seen at a place, always in the same order. */
export function kindsOf(shape: Shape): Kind[] {
  const kinds: Kind[] = [];
  if (shape.boolean > 0) kinds.push("boolean");
  if (countNumbers(shape) > 0) kinds.push("number");
  if (shape.string > 0) kinds.push("string");
  if (shape.array > 0) kinds.push("array");
  if (shape.object > 0) kinds.push("object");
  return kinds;
}
