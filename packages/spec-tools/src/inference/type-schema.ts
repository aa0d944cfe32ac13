import { byKey } from "../lib/json.ts";
import type { Schema } from "../lib/schema.ts";
import { find, type Slot, type TypeNode } from "./type-graph.ts";

/** A pointer to the schema of a type. */
export type Refer = (node: TypeNode) => Schema;

/**
 * The schema of a type. It claims no more than was seen: nothing is required, objects stay open, and every field says
 * how often it was seen of how often it could have been.
 */
export function nodeSchema(node: TypeNode, refer: Refer): Schema {
  const entries = [...node.keys].toSorted(byKey);
  const properties = entries.map(([key, slot]): [string, Schema] => [key, fieldSchema(slot, node.objects, refer)]);
  // fromEntries defines own properties, so a key such as __proto__ is a key like any other.
  const schema: Schema = { type: "object", properties: Object.fromEntries(properties) };
  return node.open ? { ...schema, additionalProperties: true } : schema;
}

/** The schema of a place. */
export function slotSchema(slot: Slot, refer: Refer): Schema {
  const kinds = [...slot.kinds].toSorted().map((kind) => kindSchema(kind, slot, refer));
  const [only] = kinds;
  if (only === undefined) return {};
  const alternatives = slot.nullable ? [...kinds, { type: "null" }] : kinds;
  if (alternatives.length === 1) return only;
  if (kinds.length === 1 && typeof only.type === "string") return { ...only, type: [only.type, "null"] };
  return { anyOf: alternatives };
}

function fieldSchema(slot: Slot, objects: number, refer: Refer): Schema {
  const notes = [`Seen ${slot.seen} of ${objects} times`];
  if (slot.declared) notes.push("declared by the publisher");
  if (slot.kinds.size === 0) notes.push("always null");
  if (slot.bigIntegers) notes.push("with integers beyond 2^53");
  return { description: `${notes.join(", ")}.`, ...slotSchema(slot, refer) };
}

function kindSchema(kind: string, slot: Slot, refer: Refer): Schema {
  switch (kind) {
    case "array":
      return { type: "array", items: slot.items === undefined ? {} : slotSchema(slot.items, refer) };
    case "object":
      return objectSchema(slot, refer);
    case "string":
      return isJsonText(slot) ? { type: "string", contentMediaType: "application/json" } : { type: "string" };
    default:
      return { type: kind };
  }
}

function objectSchema({ node, values }: Slot, refer: Refer): Schema {
  const map: Schema | undefined = values && { type: "object", additionalProperties: slotSchema(values, refer) };
  const type = node && refer(find(node));
  if (map !== undefined && type !== undefined) return { anyOf: [map, type] };
  // Without the last one, an object with no known property would be typed as one that can have none.
  return map ?? type ?? { type: "object", additionalProperties: true };
}

function isJsonText({ nonEmptyStrings, jsonStrings }: Slot): boolean {
  return nonEmptyStrings > 0 && jsonStrings === nonEmptyStrings;
}
