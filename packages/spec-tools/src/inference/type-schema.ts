import { byKey } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { upperFirst } from "../lib/text.ts";
import { styleIn, type TypeVariant } from "./identical-types.ts";
import { type Fill, findRoot, type NullStyle, type Slot, type TypeNode } from "./type-graph.ts";

// Below this count, a field that was never missing may still be optional.
const FEW = 3;

const SOURCES: Readonly<Record<Fill["source"], string>> = {
  published: "published, unverified",
  reported: "reported by users, not yet observed here",
};

/** Returns a schema that refers to the component of a variant of a type. */
export type Refer = (variant: TypeVariant) => Schema;

/**
 * Builds the schema of a variant of a type. It claims only what was observed: nothing is required, objects stay open, and a field
 * that was missing at least once, or seen fewer than three times, has its count in its description.
 */
export function variantSchema({ node, style }: TypeVariant, refer: Refer): Schema {
  const entries = [...node.keys].toSorted(byKey);
  const context = { style, refer };
  const properties = entries.map(([key, slot]): [string, Schema] => [key, fieldSchema(slot, node.objects, context)]);
  // fromEntries defines own properties, so a key such as __proto__ is safe.
  const schema: Schema = { type: "object", properties: Object.fromEntries(properties) };
  return node.open ? { ...schema, additionalProperties: true } : schema;
}

/** The null style of the operations for which schemas are built, and how the schemas refer to types. */
interface SchemaContext {
  readonly style: NullStyle;
  readonly refer: Refer;
}

/** Builds the schema of a slot. */
export function slotSchema(slot: Slot, context: SchemaContext): Schema {
  const kinds = [...slot.kinds].toSorted().map((kind) => kindSchema(kind, slot, context));
  const [only] = kinds;
  if (only === undefined) return {};
  const alternatives = slot.nullable.has(context.style) ? [...kinds, { type: "null" }] : kinds;
  if (alternatives.length === 1) return only;
  if (kinds.length === 1 && typeof only.type === "string") return { ...only, type: [only.type, "null"] };
  return { anyOf: alternatives };
}

function fieldSchema(slot: Slot, objects: number, context: SchemaContext): Schema {
  const isRare = slot.seen < objects || slot.seen < FEW;
  const notes = [
    ...(isRare && !(slot.filled !== undefined && slot.seen === 0)
      ? [`present in ${slot.seen} of ${objects} observed objects`]
      : []),
    ...(slot.declared ? ["declared in the definition"] : []),
    ...(slot.kinds.size === 0 || (slot.filled !== undefined && slot.seen > 0) ? ["always null"] : []),
    ...(slot.filled === undefined ? [] : [SOURCES[slot.filled]]),
    ...(slot.bigIntegers ? ["with integers beyond 2^53"] : []),
  ];
  const description = notes.length === 0 ? {} : { description: `${upperFirst(notes.join(", "))}.` };
  return { ...description, ...slotSchema(slot, context) };
}

function kindSchema(kind: string, slot: Slot, context: SchemaContext): Schema {
  switch (kind) {
    case "array":
      return { type: "array", items: slot.items === undefined ? {} : slotSchema(slot.items, context) };
    case "object":
      return objectSchema(slot, context);
    case "string":
      return isJsonText(slot) ? { type: "string", contentMediaType: "application/json" } : { type: "string" };
    default:
      return { type: kind };
  }
}

function objectSchema({ node, values }: Slot, context: SchemaContext): Schema {
  const map: Schema | undefined = values && { type: "object", additionalProperties: slotSchema(values, context) };
  const type = node && referTo(findRoot(node), context);
  if (map !== undefined && type !== undefined) return { anyOf: [map, type] };
  // An object without known fields stays open. The generated type would otherwise allow no fields at all.
  return map ?? type ?? { type: "object", additionalProperties: true };
}

function referTo(node: TypeNode, { style, refer }: SchemaContext): Schema {
  return refer({ node, style: styleIn(node, style) });
}

function isJsonText({ nonEmptyStrings, jsonStrings }: Slot): boolean {
  return nonEmptyStrings > 0 && jsonStrings === nonEmptyStrings;
}
