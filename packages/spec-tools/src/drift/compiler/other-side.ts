import type { Schema } from "../../lib/schema.ts";
import { alternativesOf } from "./alternatives.ts";

type Components = Readonly<Record<string, Schema>>;

/** What stands in the new document at a place of the old one, as far as it can be followed. */
export interface OtherSide {
  /** The same key means the same new type. */
  readonly key: string;
  /** Absent where nothing is known to stand there. */
  readonly schema?: Schema;
}

/** What a way down goes through: a field, the items of an array, or the values of a map. */
export type Step = { readonly field: string } | "items" | "values";

/** The new side of a place with this schema. */
export function otherSide(schema: Schema | undefined): OtherSide {
  if (schema === undefined) return { key: "" };
  const { description: _, ...type } = schema;
  return { key: JSON.stringify(type), schema };
}

/** One step down. What cannot be followed keeps its key on all the way below, so that every way down ends. */
export function stepDown(other: OtherSide, step: Step, components: Components): OtherSide {
  if (other.schema === undefined) return other;
  const { items, objects } = alternativesOf(other.schema, components);
  if (step === "items" && items !== undefined) return otherSide(items);
  const [object] = objects;
  if (step === "items" || object === undefined || objects.length > 1) return { key: lost(other, step) };
  const { properties = {}, additionalProperties } = object.schema;
  if (step !== "values" && Object.hasOwn(properties, step.field)) return otherSide(properties[step.field]);
  return typeof additionalProperties === "object" ? otherSide(additionalProperties) : { key: lost(other, step) };
}

function lost({ key }: OtherSide, step: Step): string {
  return `${key} ${JSON.stringify(step)}`;
}
