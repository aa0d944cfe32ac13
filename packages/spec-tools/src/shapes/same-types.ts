import { byKey } from "../files/by-key.ts";
import { find, type Slot, type TypeNode } from "./type-graph.ts";

/**
 * Groups types that are the same to the letter, recursive ones too: all are held to be the same until their fields, or
 * the types of their fields, tell them apart.
 */
export function sameTypes(nodes: readonly TypeNode[]): TypeNode[][] {
  let classes = new Map<TypeNode, number>(nodes.map((node) => [node, 0]));
  for (;;) {
    const ids = new Map<string, number>();
    const refined = new Map<TypeNode, number>();
    for (const node of nodes) {
      const letter = `${classes.get(node)} ${describeNode(node, classes)}`;
      if (!ids.has(letter)) ids.set(letter, ids.size);
      refined.set(node, ids.get(letter) ?? 0);
    }
    const count = new Set(classes.values()).size;
    classes = refined;
    if (ids.size === count) break;
  }
  return [...Map.groupBy(nodes, (node) => classes.get(node)).values()];
}

function describeNode(node: TypeNode, classes: ReadonlyMap<TypeNode, number>): string {
  const keys = [...node.keys].toSorted(byKey);
  return JSON.stringify([node.open, ...keys.map(([key, slot]) => [key, describeSlot(slot, classes)])]);
}

function describeSlot(slot: Slot | undefined, classes: ReadonlyMap<TypeNode, number>): unknown {
  if (slot === undefined) return null;
  const { nullable, kinds, items, values, node } = slot;
  const type = node && classes.get(find(node));
  return [nullable, [...kinds].toSorted(), type, describeSlot(items, classes), describeSlot(values, classes)];
}
