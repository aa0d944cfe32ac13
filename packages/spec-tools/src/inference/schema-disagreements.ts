import type { DeclaredSchema } from "../definitions/declared-schema.ts";
import { quoteKey } from "../lib/text.ts";
import { isMap, mapValues } from "./map-shape.ts";
import { kindsOf, type Shape } from "./shape.ts";

/** A path of `data` at which a published schema excludes a type that was observed. */
export interface SchemaDisagreement {
  readonly path: string;
  /** The published types, e.g. `string`. */
  readonly published: string;
  /** The observed types, e.g. `number | string`. */
  readonly observed: string;
}

/**
 * Lists the paths at which a published schema excludes an observed type, sorted as published. Null is not compared,
 * because few schemas declare it.
 */
export function schemaDisagreements(seen: Shape, schema: DeclaredSchema, path = "data"): SchemaDisagreement[] {
  const observed = kindsOf(seen);
  if (observed.some((kind) => !schema.kinds.includes(kind))) {
    return [{ path, published: schema.kinds.toSorted().join(" | "), observed: observed.toSorted().join(" | ") }];
  }
  const { items, values } = schema;
  return [
    ...(seen.items !== undefined && items !== undefined ? schemaDisagreements(seen.items, items, `${path}[]`) : []),
    ...(values !== undefined && isMap(seen) ? schemaDisagreements(mapValues(seen), values, `${path}.*`) : []),
    ...[...schema.properties].flatMap(([key, property]) => {
      const field = seen.keys.get(key);
      return field === undefined ? [] : schemaDisagreements(field, property, `${path}${quoteKey(key)}`);
    }),
  ];
}
