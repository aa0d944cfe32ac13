import type { InferredSchemas } from "../src/inference/infer-schemas.ts";
import { mapValues } from "../src/inference/map-shape.ts";
import type { Shape } from "../src/inference/shape.ts";
import type { OperationShape } from "../src/inference/type-graph.ts";
import type { Share } from "./typed-share.ts";

/** Counts the paths of object types as `of`, and those whose type has a field that was never seen there as `hits`. */
export function countForeign(shapes: readonly OperationShape[], { components, names }: InferredSchemas): Share {
  const share = { hits: 0, of: 0 };
  for (const { operation, data } of shapes) {
    for (const [path, name] of names.get(operation) ?? []) {
      share.of++;
      const seen = shapeAt(data, path);
      const fields = Object.keys(components[name]?.properties ?? {});
      if (fields.some((key) => !seen?.keys.has(key))) share.hits++;
    }
  }
  return share;
}

/** Returns the shape of the values at a path of `data`. */
export function shapeAt(data: Shape | undefined, path: string): Shape | undefined {
  let shape = data;
  for (const step of path.split("/").slice(1)) {
    if (step === "~[]") shape = shape?.items;
    else if (step === "~*") shape = shape && mapValues(shape);
    else shape = shape?.keys.get(step.replaceAll("~1", "/").replaceAll("~0", "~"));
  }
  return shape;
}
