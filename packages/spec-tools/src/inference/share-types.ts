import { areCompatible, canShareData } from "./compatible-types.ts";
import { identicalTypes } from "./identical-types.ts";
import { knownDataNames, findRoot, type TypeLocation, type TypeNode } from "./type-graph.ts";
import { unifyTypes } from "./unify-types.ts";

// Types with fewer fields are not merged across keys.
const ANY_KEY_SIZE = 5;

/** Merges the types that were given one name before. They stay one type, whatever their responses contain now. */
export function unifyKnownTypes(nodes: readonly TypeNode[]): void {
  const ofData = new Set(nodes.flatMap(knownDataNames));
  const byName = new Map<string, TypeNode>();
  for (const node of nodes) {
    for (const name of node.known) {
      // The component of an operation's data cannot stand for two null styles.
      const style = ofData.has(name) ? [...node.styles].join(" ") : "";
      const first = byName.get(`${name} ${style}`);
      if (first === undefined) byName.set(`${name} ${style}`, node);
      else unifyTypes(first, node);
    }
  }
}

/**
 * Merges types that describe the same thing: types that are nested in themselves, types with the same fields under the same
 * key, larger types with the same fields under any key, and identical types. The types of one operation are merged first.
 */
export function shareTypes(nodes: readonly TypeNode[]): void {
  mergeRecursiveTypes(nodes);
  for (const scopeOf of [operationOf, everywhere]) {
    mergeEqualFields(roots(nodes), (location) => `${scopeOf(location)} ${location.baseName}`);
    mergeEqualFields(roots(nodes).filter(isLarge), scopeOf);
  }
  mergeIdenticalTypes(roots(nodes), new Set());
}

function operationOf({ operation }: TypeLocation): string {
  return operation;
}

function everywhere(): string {
  return "";
}

function isLarge({ keys }: TypeNode): boolean {
  return keys.size >= ANY_KEY_SIZE;
}

/**
 * Merges added types with each other as {@link shareTypes} does, and with the observed types to which they are identical.
 * Observed types are not merged with each other, so that each keeps its name.
 */
export function shareAddedTypes(observed: readonly TypeNode[], added: readonly TypeNode[]): void {
  if (added.length === 0) return;
  shareTypes(added);
  const known = roots(observed);
  mergeIdenticalTypes([...known, ...roots(added)], new Set(known));
}

/** Returns the distinct roots of these types, in the order of the types. */
export function roots(nodes: readonly TypeNode[]): TypeNode[] {
  return [...new Set(nodes.map(findRoot))];
}

function mergeRecursiveTypes(nodes: readonly TypeNode[]): void {
  for (const node of nodes) {
    const outer = ancestors(node).find((one) => findRoot(one) !== findRoot(node) && areCompatible(one, node));
    if (outer !== undefined) unifyTypes(outer, node);
  }
}

function ancestors(node: TypeNode): TypeNode[] {
  const found = new Set<TypeNode>();
  for (let parent = node.locations[0]?.parent; parent && !found.has(parent); parent = parent.locations[0]?.parent) {
    found.add(parent);
  }
  return [...found];
}

function mergeEqualFields(nodes: readonly TypeNode[], labelOf: (location: TypeLocation) => string): void {
  const groups = new Map<string, TypeNode[]>();
  for (const node of nodes) {
    const keys = [...node.keys.keys()].toSorted().join(" ");
    for (const label of new Set(node.locations.map(labelOf))) {
      const group = groups.get(`${label} ${keys}`) ?? [];
      groups.set(`${label} ${keys}`, group);
      const match = group.find((other) => findRoot(other) !== findRoot(node) && areCompatible(other, node));
      if (match === undefined) group.push(node);
      else unifyTypes(match, node);
    }
  }
}

// A fixed type and a type that was named before are not merged with each other, so that each keeps its name.
function mergeIdenticalTypes(nodes: readonly TypeNode[], fixed: ReadonlySet<TypeNode>): void {
  const isFixed = (node: TypeNode): boolean => fixed.has(node) || findRoot(node).known.size > 0;
  for (const all of identicalTypes(nodes)) {
    // The operation of an owned type is the only one that shares it.
    const groups = Map.groupBy(all, ({ owned, operations }) => (owned ? [...operations].toSorted().join(" ") : ""));
    for (const group of groups.values()) {
      const target =
        group.find((node) => isFixed(node) && knownDataNames(node).length === 0) ?? group.find(isFixed) ?? group[0];
      for (const node of group) {
        if (target === undefined || node === target || isFixed(node)) continue;
        if (canShareData(target, node) && canShareData(node, target)) unifyTypes(target, node);
      }
    }
  }
}
