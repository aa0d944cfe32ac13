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
  typeNode,
  valueLocation,
} from "./type-graph.ts";

/**
 * Adds to slots what published schemas that are not verified, and then what people, say about values that were never
 * observed. It runs after types were shared, so that this changes no type name and no observed type. Every new type node is
 * passed to `collect`.
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
  const { schema, location, style } = fill;
  if (slot.kinds.size === 0) {
    slot.filled = fill.source;
    slot.kinds = new Set(schema.kinds);
    if (schema.nullable || (style === "null" && location.path !== "")) slot.nullable.add(style);
  }
  if (slot.kinds.has("array") && schema.items !== undefined) {
    slot.items ??= plainSlot(emptyShape(), undefined, style);
    fillSlot(slot.items, { ...fill, schema: schema.items, location: itemLocation(location) }, context);
  }
  if (slot.kinds.has("object")) fillObject(slot, fill, context);
}

function fillObject(slot: Slot, fill: Fill, context: Context): void {
  const { schema, location, style } = fill;
  if (slot.node === undefined && schema.properties.size === 0 && schema.values !== undefined) {
    slot.values ??= plainSlot(emptyShape(), undefined, style);
  }
  if (slot.values !== undefined) {
    if (schema.values === undefined) return;
    fillSlot(slot.values, { ...fill, schema: schema.values, location: valueLocation(location) }, context);
    return;
  }
  if (schema.properties.size === 0) return;
  if (slot.node === undefined) {
    // A published schema that is not verified may lack fields. A reported one is as open as an observed type.
    const open = fill.source === "published";
    slot.node = typeNode(location, style, { objects: slot.seen, open, owned: true });
    context.collect(slot.node);
  }
  fillFields(findRoot(slot.node), fill, context);
}

function fillFields(node: TypeNode, fill: Fill, context: Context): void {
  const done = context.filled.get(node) ?? new Set();
  if (done.has(fill.schema)) return;
  context.filled.set(node, done.add(fill.schema));
  for (const [key, schema] of fill.schema.properties) {
    const slot = node.keys.get(key) ?? plainSlot(emptyShape(), undefined, fill.style);
    node.keys.set(key, slot);
    fillSlot(slot, { ...fill, schema, location: fieldLocation(fill.location, key, node) }, context);
  }
}

/**
 * Adds to the data of one operation the fields that only the data of another one has, of which people report that both have
 * the same. The types of these fields are shared.
 */
export function fillLike(slot: Slot, like: Slot): void {
  fillFromSlot(slot, like, new Set());
}

function fillFromSlot(slot: Slot, like: Slot, done: Set<TypeNode>): void {
  if (slot.kinds.size === 0) {
    Object.assign(slot, {
      ...copySlot(like),
      seen: slot.seen,
      nullable: new Set([...slot.nullable, ...like.nullable]),
    });
    return;
  }
  if (slot.kinds.has("array")) slot.items ??= like.items && copySlot(like.items);
  if (slot.items !== undefined && like.items !== undefined) fillFromSlot(slot.items, like.items, done);
  if (slot.values !== undefined && like.values !== undefined) fillFromSlot(slot.values, like.values, done);
  if (slot.node === undefined || like.node === undefined) return;
  const [node, other] = [findRoot(slot.node), findRoot(like.node)];
  if (node === other || done.has(node)) return;
  done.add(node);
  for (const [key, field] of other.keys) {
    const known = node.keys.get(key);
    if (known === undefined) node.keys.set(key, copySlot(field));
    else fillFromSlot(known, field, done);
  }
}

// The types stay the same; only the counts are those of the other operation.
function copySlot(slot: Slot): Slot {
  return {
    ...slot,
    seen: 0,
    filled: "reported",
    declared: false,
    fills: [],
    kinds: new Set(slot.kinds),
    nullable: new Set(slot.nullable),
    items: slot.items && copySlot(slot.items),
    values: slot.values && copySlot(slot.values),
  };
}
