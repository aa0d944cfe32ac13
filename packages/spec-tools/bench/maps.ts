import { isMap } from "../src/inference/map-shape.ts";
import { isPlaceholder } from "../src/inference/placeholder-key.ts";
import { shapeOf } from "../src/inference/sample-shape.ts";
import { addShape, emptyShape, type Shape } from "../src/inference/shape.ts";
import { heldOutSet } from "../tests/labelled-objects/held-out-set.ts";
import { type Detection, measureKeys } from "../tests/labelled-objects/measure-keys.ts";
import { tuningSet } from "../tests/labelled-objects/tuning-set.ts";
import type { Operation } from "./bodies.ts";
import { atLeast, type Figure, none } from "./figures.ts";

const MIN_RECALL = 0.9;
const MIN_PRECISION = 0.98;

/** Measures how well maps are detected in the labelled sets. */
export function measureMaps(): Figure[] {
  const sets = { "tuning set": tuningSet, "held-out set": heldOutSet };
  return Object.entries(sets).flatMap(([name, set]) => {
    const { paths, keys } = measureKeys(set);
    return [
      ...figuresOf(`${name}, maps among ${set.length} paths`, paths),
      ...figuresOf(`${name}, keys that are data`, keys),
    ];
  });
}

function figuresOf(name: string, { found, missed, wrong }: Detection): Figure[] {
  return [
    atLeast(`${name}, recall`, { hits: found, of: found + missed }, MIN_RECALL),
    atLeast(`${name}, precision`, { hits: found, of: found + wrong }, MIN_PRECISION),
  ];
}

/**
 * Counts the objects that are typed as maps or have a key that is taken for data. A person read the names of all keys of the
 * real examples that were published until November 2026: all are field names, so every such object is a fault.
 */
export function measureRealMaps(operations: readonly Operation[]): Figure {
  const counts = operations.map(({ samples }) => {
    const shape = emptyShape();
    for (const sample of samples) addShape(shape, shapeOf(sample));
    return countObjects(shape);
  });
  const sum = (count: (one: ObjectCount) => number): number => counts.reduce((total, one) => total + count(one), 0);
  return none(
    `field names taken for data, at ${sum(({ paths }) => paths)} paths`,
    sum(({ taken }) => taken),
  );
}

interface ObjectCount {
  readonly paths: number;
  readonly taken: number;
}

function countObjects(shape: Shape): ObjectCount {
  const below = [...shape.keys.values(), ...(shape.items === undefined ? [] : [shape.items])].map(countObjects);
  const isTaken = isMap(shape) || [...shape.keys.keys()].some(isPlaceholder);
  return {
    paths: below.reduce((total, { paths }) => total + paths, Number(shape.keys.size > 0)),
    taken: below.reduce((total, { taken }) => total + taken, Number(isTaken)),
  };
}
