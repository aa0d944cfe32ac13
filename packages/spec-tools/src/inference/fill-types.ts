import type { DeclaredSchema } from "../definitions/declared-schema.ts";
import { emptyShape } from "./shape.ts";
import {
  type Fill,
  fieldLocation,
  findRoot,
  itemLocation,
  plainSlot,
  type Slot,
  type TypeNode,
  valueLocation,
} from "./type-graph.ts";

/**
 * Adds to slots what published schemas that are not verified say about values that were never observed. It runs after
 * types were shared, so that such a schema changes no type name and no observed type. Every new type node is passed to
 * `collect`.
 */
export function fillTypes(slots: readonly Slot[], collect: (node: TypeNode) => void): void {
  const context: Context = { filled: new Map(), collect };
  for (const slot of slots) for (const fill of slot.fills) fillSlot(slot, fill, context);
}

interface Context {
  /** The schemas with which each type was filled. A recursive type is reached more than once. */
  readonly filled: Map<TypeNode, Set<DeclaredSchema>>;
  readonly collect: (node: TypeNode) => void;
}

function fillSlot(slot: Slot, fill: Fill, context: Context): void {
  const { schema, location, nullStyle } = fill;
  if (slot.kinds.size === 0) {
    slot.filled = true;
    slot.kinds = new Set(schema.kinds);
    slot.nullable ||= schema.nullable || (nullStyle && location.path !== "");
  }
  if (slot.kinds.has("array") && schema.items !== undefined) {
    slot.items ??= plainSlot(emptyShape(), undefined);
    fillSlot(slot.items, { ...fill, schema: schema.items, location: itemLocation(location) }, context);
  }
  if (slot.kinds.has("object")) fillObject(slot, fill, context);
}

function fillObject(slot: Slot, fill: Fill, context: Context): void {
  const { schema, location } = fill;
  if (slot.node === undefined && schema.properties.size === 0 && schema.values !== undefined) {
    slot.values ??= plainSlot(emptyShape(), undefined);
  }
  if (slot.values !== undefined) {
    if (schema.values === undefined) return;
    fillSlot(slot.values, { ...fill, schema: schema.values, location: valueLocation(location) }, context);
    return;
  }
  if (schema.properties.size === 0) return;
  if (slot.node === undefined) {
    // Open, because a schema that is not verified may lack fields.
    slot.node = { mergedInto: undefined, locations: [location], objects: slot.seen, open: true, keys: new Map() };
    context.collect(slot.node);
  }
  fillFields(findRoot(slot.node), fill, context);
}

function fillFields(node: TypeNode, fill: Fill, context: Context): void {
  const done = context.filled.get(node) ?? new Set();
  if (done.has(fill.schema)) return;
  context.filled.set(node, done.add(fill.schema));
  for (const [key, schema] of fill.schema.properties) {
    const slot = node.keys.get(key) ?? plainSlot(emptyShape(), undefined);
    node.keys.set(key, slot);
    fillSlot(slot, { ...fill, schema, location: fieldLocation(fill.location, key, node) }, context);
  }
}
