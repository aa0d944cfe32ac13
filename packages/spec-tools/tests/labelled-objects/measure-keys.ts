import { isMap } from "../../src/inference/map-shape.ts";
import { shapeOf } from "../../src/inference/sample-shape.ts";
import { addShape, emptyShape, type Shape } from "../../src/inference/shape.ts";
import type { LabelledObject } from "./labelled-object.ts";

/** How many of what should be found was found, and how many of what was found is right. */
export interface Detection {
  readonly found: number;
  readonly missed: number;
  readonly wrong: number;
}

/** The results for a labelled set. */
export interface KeyMeasurement {
  /** Paths whose objects are maps. */
  readonly paths: Detection;
  /** Keys that are data and become neither fields nor part of the stored state. */
  readonly keys: Detection;
  /** What was decided wrongly: the kind and the keys. */
  readonly faults: readonly string[];
}

/** Measures how well keys that are data are distinguished from field names. */
export function measureKeys(set: readonly LabelledObject[]): KeyMeasurement {
  const judged = set.map(judge);
  return {
    paths: sum(judged.map(({ path }) => path)),
    keys: sum(judged.flatMap(({ keys }) => keys)),
    faults: judged.flatMap(({ faults }) => faults),
  };
}

/** Returns found / (found + missed); 1 if nothing had to be found. */
export function recall({ found, missed }: Detection): number {
  return found + missed === 0 ? 1 : found / (found + missed);
}

/** Returns found / (found + wrong); 1 if nothing was found. */
export function precision({ found, wrong }: Detection): number {
  return found + wrong === 0 ? 1 : found / (found + wrong);
}

interface Judgement {
  readonly path: Detection;
  readonly keys: readonly Detection[];
  readonly faults: readonly string[];
}

function judge({ kind, objects, data }: LabelledObject): Judgement {
  const shape = shapeOfAll(objects);
  const keys = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const path = compare(
    isMap(shape),
    keys.every((key) => data.has(key)),
  );
  const judged = keys.map((key) => compare(!shape.keys.has(key), data.has(key)));
  const isFault = [path, ...judged].some(({ missed, wrong }) => missed + wrong > 0);
  return {
    path,
    keys: judged,
    faults: isFault ? [`${kind}: ${keys.join(" ")} -> ${[...shape.keys.keys()].join(" ")}`] : [],
  };
}

function shapeOfAll(objects: LabelledObject["objects"]): Shape {
  const shape = emptyShape();
  for (const object of objects) addShape(shape, shapeOf(object));
  return shape;
}

function compare(actual: boolean, expected: boolean): Detection {
  return {
    found: Number(actual && expected),
    missed: Number(!actual && expected),
    wrong: Number(actual && !expected),
  };
}

function sum(all: readonly Detection[]): Detection {
  const total = { found: 0, missed: 0, wrong: 0 };
  for (const { found, missed, wrong } of all) {
    total.found += found;
    total.missed += missed;
    total.wrong += wrong;
  }
  return total;
}
