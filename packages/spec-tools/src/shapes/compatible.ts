import { find, type Slot, type TypeNode } from "./type-graph.ts";

/**
 * Whether two types can be one without any place of either becoming a union it was not. `assumed` holds the pairs under
 * way, so that recursive types end.
 */
export function areCompatible(a: TypeNode, b: TypeNode, assumed: Map<TypeNode, Set<TypeNode>> = new Map()): boolean {
  const [left, right] = [find(a), find(b)];
  if (left === right || assumed.get(left)?.has(right)) return true;
  assumed.set(left, (assumed.get(left) ?? new Set()).add(right));
  for (const [key, slot] of left.keys) {
    const other = right.keys.get(key);
    if (other !== undefined && !areSlotsCompatible(slot, other, assumed)) return false;
  }
  return true;
}

function areSlotsCompatible(a: Slot | undefined, b: Slot | undefined, assumed: Map<TypeNode, Set<TypeNode>>): boolean {
  if (a === undefined || b === undefined || a.kinds.size === 0 || b.kinds.size === 0) return true;
  if (a.kinds.size !== b.kinds.size || [...a.kinds].some((kind) => !b.kinds.has(kind))) return false;
  if ((a.values && b.node) || (a.node && b.values)) return false;
  if (!areSlotsCompatible(a.items, b.items, assumed) || !areSlotsCompatible(a.values, b.values, assumed)) return false;
  return a.node === undefined || b.node === undefined || areCompatible(a.node, b.node, assumed);
}
