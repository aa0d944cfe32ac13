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
    for (const name of from.known) into.known.add(name);
    for (const operation of from.operations) into.operations.add(operation);
    for (const style of from.styles) into.styles.add(style);
    into.owned ||= from.owned;
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
  for (const style of from.nullable) into.nullable.add(style);
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
