import { find, type Slot, type TypeNode } from "./type-graph.ts";

/** Makes two types one, and with them, place by place, the types they refer to; recursion falls out of it. */
export function unify(a: TypeNode, b: TypeNode): void {
  const pending: [TypeNode, TypeNode][] = [[a, b]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [into, from] = [find(pair[0]), find(pair[1])];
    if (into === from) continue;
    from.mergedInto = into;
    into.places.push(...from.places);
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
  into.seen += from.seen;
  into.declared ||= from.declared;
  into.nullable ||= from.nullable;
  into.bigIntegers ||= from.bigIntegers;
  into.nonEmptyStrings += from.nonEmptyStrings;
  into.jsonStrings += from.jsonStrings;
  for (const kind of from.kinds) into.kinds.add(kind);
  if (into.items && from.items) mergeSlots(into.items, from.items, pending);
  else into.items ??= from.items;
  if (into.values && from.values) mergeSlots(into.values, from.values, pending);
  else into.values ??= from.values;
  if (into.node && from.node) pending.push([into.node, from.node]);
  else into.node ??= from.node;
}
