import { type InferredSchemas, inferSchemas } from "../src/inference/infer-schemas.ts";
import { fieldNameIn } from "../src/inference/infer-platform.ts";
import type { OperationShape } from "../src/inference/type-graph.ts";
import type { JsonValue } from "../src/lib/json.ts";
import { stateOf } from "./infer.ts";

/** The `data` of the responses of several operations. */
export type Samples = Readonly<Record<string, readonly JsonValue[]>>;
/** What was decided about the types of a platform before. */
export type Known = Pick<InferredSchemas, "names" | "maps">;

/** Nothing was decided before. */
export const NOTHING: Known = { names: new Map(), maps: new Map() };

/** Infers the types of a platform to which responses were added after earlier types were inferred. */
export function inferAfter(samples: Samples, { names, maps }: Known = NOTHING): InferredSchemas {
  return inferSchemas(shapesOf(samples), {
    dataComponent: (operation) => `${operation}Data`,
    pointer: "#/components/schemas/",
    knownNames: ({ operation, path }) => names.get(operation)?.get(path),
    knownFieldName: ({ operation, path }) => fieldNameIn(names.get(operation), path),
    knownMaps: ({ operation, path }) => maps.get(operation)?.includes(path) === true,
    reserved: new Set(),
    pinned: new Set([...names.values()].flatMap((one) => [...one.values()])),
  });
}

/** The shapes of the `data` of several operations. */
export function shapesOf(samples: Samples): OperationShape[] {
  return Object.entries(samples).map(([operation, all]) => {
    const { data, nullStyle } = stateOf(...all);
    return { operation, data, nullStyle: nullStyle > 0 };
  });
}
