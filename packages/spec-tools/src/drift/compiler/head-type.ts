import type { Components, Schema } from "../../lib/schema.ts";
import { alternativesOf } from "./alternatives.ts";

/** What stands in the new document at a place of the old one, as far as it can be followed. */
export interface HeadType {
  /** The same key means the same new type. */
  readonly key: string;
  /** Absent where nothing is known to stand there. */
  readonly schema?: Schema;
}

/** What a way down goes through: a field, the items of an array, or the values of a map. */
export type Step = { readonly field: string } | "items" | "values";

/** The new side of a place with this schema. */
export function toHeadType(schema: Schema | undefined): HeadType {
  if (schema === undefined) return { key: "" };
  const { description: _, ...type } = schema;
  return { key: JSON.stringify(type), schema };
}

/** One step down. What cannot be followed keeps its key on all the way below, so that every way down ends. */
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
  return `${key} ${JSON.stringify(step)}`;
}
