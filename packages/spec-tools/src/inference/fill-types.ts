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
  const filled = new Map<TypeNode, Set<DeclaredSchema>>();
  for (const slot of slots) for (const fill of slot.fills) fillSlot(slot, fill);

  function fillSlot(slot: Slot, fill: Fill): void {
    const { schema, location, nullStyle } = fill;
    const wasObject = slot.kinds.has("object");
    if (slot.kinds.size === 0) {
      slot.filled = true;
      slot.kinds = new Set(schema.kinds);
      slot.nullable ||= schema.nullable || (nullStyle && location.path !== "");
    }
    if (slot.kinds.has("array") && schema.items !== undefined) {
      slot.items ??= plainSlot(emptyShape(), undefined);
      fillSlot(slot.items, { ...fill, schema: schema.items, location: itemLocation(location) });
    }
    if (slot.kinds.has("object")) fillObject(slot, fill, wasObject);
  }

  function fillObject(slot: Slot, fill: Fill, wasObject: boolean): void {
    const { schema, location } = fill;
    if (slot.node === undefined && schema.properties.size === 0 && schema.values !== undefined) {
      slot.values ??= plainSlot(emptyShape(), undefined);
    }
    if (slot.values !== undefined) {
      if (schema.values !== undefined) {
        fillSlot(slot.values, { ...fill, schema: schema.values, location: valueLocation(location) });
      }
      return;
    }
    if (schema.properties.size === 0) return;
    if (slot.node === undefined) {
      // Code can read any field of an object that was observed without fields.
      slot.node = {
        mergedInto: undefined,
        locations: [location],
        objects: slot.seen,
        open: wasObject,
        keys: new Map(),
      };
      collect(slot.node);
    }
    fillFields(findRoot(slot.node), fill);
  }

  function fillFields(node: TypeNode, fill: Fill): void {
    const done = filled.get(node) ?? new Set();
    if (done.has(fill.schema)) return;
    filled.set(node, done.add(fill.schema));
    for (const [key, schema] of fill.schema.properties) {
      const slot = node.keys.get(key) ?? plainSlot(emptyShape(), undefined);
      node.keys.set(key, slot);
      fillSlot(slot, { ...fill, schema, location: fieldLocation(fill.location, key, node) });
    }
  }
}
