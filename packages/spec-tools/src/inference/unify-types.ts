import { findRoot, type Slot, type TypeNode } from "./type-graph.ts";

/**
 * Merges two types, and then the types of their fields. Recursive types terminate, because merged nodes are skipped.
 */
export function unifyTypes(a: TypeNode, b: TypeNode): void {
  const pending: [TypeNode, TypeNode][] = [[a, b]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [into, from] = [findRoot(pair[0]), findRoot(pair[1])];
    if (into === from) continue;
    from.mergedInto = into;
    for (const location of from.locations) into.locations.push(location);
    into.objects += from.objects;
    into.open ||= from.open;
    for (const [key, slot] of from.keys) {
      const known = into.keys.get(key);
      if (known === undefined) into.keys.set(key, slot);
      else mergeSlots(known, slot, pending);
    }
  }
}

function mergeSlots(into: Slot, from: Slot, pending: [TypeNode, TypeNode][]): void {
  if (into === from) return;
  // A type that one of them observed is not only published or reported.
  into.filled = isObserved(into) || isObserved(from) ? undefined : (into.filled ?? from.filled);
  into.seen += from.seen;
  into.declared ||= from.declared;
  for (const fill of from.fills) into.fills.push(fill);
  into.nullable ||= from.nullable;
  into.bigIntegers ||= from.bigIntegers;
  into.nonEmptyStrings += from.nonEmptyStrings;
  into.jsonStrings += from.jsonStrings;
  into.onlyIds ||= from.onlyIds;
  for (const kind of from.kinds) into.kinds.add(kind);
  if (into.items && from.items) mergeSlots(into.items, from.items, pending);
  else into.items ??= from.items;
  if (into.values && from.values) mergeSlots(into.values, from.values, pending);
  else into.values ??= from.values;
  if (into.node && from.node) pending.push([into.node, from.node]);
  else into.node ??= from.node;
}

function isObserved({ kinds, filled }: Slot): boolean {
  return kinds.size > 0 && filled === undefined;
}

/**
 * Checks whether two types can be merged without creating a union in one of their fields or in the types of their
 * fields. The merge is simulated with equivalence classes, because it can merge more than two types.
 */
export function areCompatible(a: TypeNode, b: TypeNode): boolean {
  const classes = new Map<TypeNode, Set<TypeNode>>();
  const classOf = (node: TypeNode): Set<TypeNode> => {
    const root = findRoot(node);
    const known = classes.get(root) ?? new Set([root]);
    classes.set(root, known);
    return known;
  };
  const pending: [TypeNode, TypeNode][] = [[a, b]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [left, right] = [classOf(pair[0]), classOf(pair[1])];
    if (left === right) continue;
    for (const one of left) {
      for (const other of right) if (!canShareKeys(one, other, pending)) return false;
    }
    for (const node of right) classes.set(node, left.add(node));
  }
  return true;
}

function canShareKeys(a: TypeNode, b: TypeNode, pending: [TypeNode, TypeNode][]): boolean {
  const [few, many] = a.keys.size < b.keys.size ? [a.keys, b.keys] : [b.keys, a.keys];
  return [...few].every(([key, slot]) => canMergeSlots(slot, many.get(key), pending));
}

function canMergeSlots(a: Slot | undefined, b: Slot | undefined, pending: [TypeNode, TypeNode][]): boolean {
  if (a === undefined || b === undefined || a.kinds.size === 0 || b.kinds.size === 0) return true;
  if (a.kinds.size !== b.kinds.size || [...a.kinds].some((kind) => !b.kinds.has(kind))) return false;
  const keys = new Set([...keysOf(a), ...keysOf(b)]);
  if (keys.size > 1) return false;
  if (a.node !== undefined && b.node !== undefined) pending.push([a.node, b.node]);
  return canMergeSlots(a.items, b.items, pending) && canMergeSlots(a.values, b.values, pending);
}

// What the keys of a slot's objects are. Objects without keys can be merged with any others.
function keysOf({ values, onlyIds, node }: Slot): string[] {
  return [...(values ? ["map keys"] : []), ...(onlyIds ? ["ids"] : []), ...(node ? ["names"] : [])];
}
