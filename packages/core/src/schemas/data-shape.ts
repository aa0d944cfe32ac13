/**
 * The shape of data:
 *
 * - kinds joined by `|`, of `string`, `number`, `boolean`, `null` and `any`
 * - the shape of the items of an array
 * - the shapes of the known fields of an object, of all others, or both
 * - a function that returns a shape, so that a shape can contain itself
 * - several shapes, of which one must fit
 */
export type DataShape = string | ArrayShape | ObjectShape | NamedShape | readonly DataShape[];

/** An array. */
export interface ArrayShape {
  readonly items: DataShape;
}

/** An object. No field is required. */
export interface ObjectShape {
  readonly fields?: Readonly<Record<string, DataShape>>;
  /** The shape of all fields that are not in `fields`. By default, they can have any value. */
  readonly values?: DataShape;
}

/** A shape that is used several times or contains itself. */
export type NamedShape = () => DataShape;

/** A shape without names and unions. */
export type PlainShape = string | ArrayShape | ObjectShape;

/** Lists the shapes of which one must fit. A name that refers to itself without an object or an array between allows anything. */
export function alternatives(shape: DataShape, outer: readonly NamedShape[] = []): readonly PlainShape[] {
  if (typeof shape === "function") return outer.includes(shape) ? ["any"] : alternatives(shape(), [...outer, shape]);
  return isList(shape) ? shape.flatMap((one) => alternatives(one, outer)) : [shape];
}

// Array.isArray does not narrow a readonly array.
function isList(shape: DataShape): shape is readonly DataShape[] {
  return Array.isArray(shape);
}
