import { serializeLossless } from "../../lib/json.ts";
import type { Components, Schema } from "../../lib/schema.ts";
import { alternativesOf } from "./alternatives.ts";

/** The type at a path in the new document, as far as the path can be followed. */
export interface HeadType {
  /** Equal keys mean equal types. */
  readonly key: string;
  /** Absent if the path cannot be followed. */
  readonly schema?: Schema;
}

/** A step of a path: a field, the items of an array, or the values of a map. */
export type Step = { readonly field: string } | "items" | "values";

/** The type for a schema of the new document. */
export function toHeadType(schema: Schema | undefined): HeadType {
  if (schema === undefined) return { key: "" };
  const { description: _, ...type } = schema;
  return { key: serializeLossless(type), schema };
}

/** Follows one step. If that fails, all longer paths share one key, so that reading a recursive type ends. */
export function stepInto(type: HeadType, step: Step, components: Components): HeadType {
  if (type.schema === undefined) return type;
  const { items, objects } = alternativesOf(type.schema, components);
  if (step === "items" && items !== undefined) return toHeadType(items);
  const [object] = objects;
  if (step === "items" || object === undefined || objects.length > 1) return { key: lostKey(type, step) };
  const { properties = {}, additionalProperties } = object.schema;
  if (step !== "values" && Object.hasOwn(properties, step.field)) return toHeadType(properties[step.field]);
  return typeof additionalProperties === "object" ? toHeadType(additionalProperties) : { key: lostKey(type, step) };
}

function lostKey({ key }: HeadType, step: Step): string {
  return `${key} ${serializeLossless(step)}`;
}
