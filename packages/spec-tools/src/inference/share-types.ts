import { byKey, serializeLossless } from "../lib/json.ts";
import { findRoot, type Slot, type TypeNode } from "./type-graph.ts";
import { areCompatible, unifyTypes } from "./unify-types.ts";

// The minimum Jaccard index of the fields of two types, under the same key and under any key.
const SAME_KEY_OVERLAP = 0.7;
const ANY_KEY_OVERLAP = 0.85;
// Types with fewer fields are not merged across keys.
const ANY_KEY_SIZE = 5;
// Types with so few keys share most of them by chance.
const TINY_SIZE = 3;

/**
 * Merges types that describe the same thing: types under the same key that share most fields, larger types under any
 * key that share nearly all fields, and finally identical types.
 */
export function shareTypes(nodes: readonly TypeNode[]): void {
  const byBaseName = Map.groupBy(nodes, ({ locations }) => locations[0]?.baseName);
  for (const group of byBaseName.values()) mergeMatching(group, SAME_KEY_OVERLAP, isSameKeyMatch);
  const large = roots(nodes).filter(({ keys }) => keys.size >= ANY_KEY_SIZE);
  mergeMatching(large, ANY_KEY_OVERLAP, (a, b) => overlap(a, b) >= ANY_KEY_OVERLAP);
  for (const [first, ...others] of groupIdenticalTypes(roots(nodes))) {
    if (first !== undefined) others.forEach((other) => unifyTypes(first, other));
  }
}

/**
 * Merges added types with the known types and the added types to which they are identical. Known types are not merged with
 * each other, so that each keeps its name.
 */
export function shareIdenticalTypes(known: readonly TypeNode[], added: readonly TypeNode[]): void {
  if (added.length === 0) return;
  const kept = new Set(roots(known));
  for (const group of groupIdenticalTypes(roots([...known, ...added]))) {
    const first = group.find((node) => kept.has(node)) ?? group[0];
    const others = group.filter((node) => node !== first && !kept.has(node));
    if (first !== undefined) others.forEach((node) => unifyTypes(first, node));
  }
}

/** Returns the distinct roots of these types, in the order of the types. */
export function roots(nodes: readonly TypeNode[]): TypeNode[] {
  return [...new Set(nodes.map(findRoot))];
}

function mergeMatching(
  nodes: readonly TypeNode[],
  minOverlap: number,
  isMatch: (a: TypeNode, b: TypeNode) => boolean,
): void {
  const index = new KeyIndex(minOverlap);
  for (const node of roots(nodes)) {
    const match = index.candidates(findRoot(node)).find((other) => {
      return other !== findRoot(node) && isMatch(other, findRoot(node)) && areCompatible(other, findRoot(node));
    });
    if (match !== undefined) unifyTypes(match, node);
    index.add(findRoot(node));
  }
}

function isSameKeyMatch(a: TypeNode, b: TypeNode): boolean {
  const share = overlap(a, b);
  return Math.max(a.keys.size, b.keys.size) <= TINY_SIZE ? share === 1 : share >= SAME_KEY_OVERLAP;
}

/** Returns the Jaccard index of the keys of two types. */
function overlap({ keys: a }: TypeNode, { keys: b }: TypeNode): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of small.keys()) if (large.has(key)) shared++;
  return shared / (a.size + b.size - shared);
}

/** An index of types by key. It finds the types that can overlap with a type without comparing all pairs. */
class KeyIndex {
  readonly #minOverlap: number;
  readonly #byKey = new Map<string, Set<TypeNode>>();
  readonly #order = new Map<TypeNode, number>();

  /** Creates an index for types whose Jaccard index is at least `minOverlap`. */
  constructor(minOverlap: number) {
    this.#minOverlap = minOverlap;
  }

  /** Adds a type, or the keys that it gained since it was added. */
  add(node: TypeNode): void {
    if (!this.#order.has(node)) this.#order.set(node, this.#order.size);
    for (const key of node.keys.keys()) {
      const nodes = this.#byKey.get(key);
      if (nodes === undefined) this.#byKey.set(key, new Set([node]));
      else nodes.add(node);
    }
  }

  /** Returns the types that can reach the minimum overlap with this one, in the order in which they were added. */
  candidates({ keys }: TypeNode): TypeNode[] {
    const postings = [...keys.keys()]
      .map((key) => this.#byKey.get(key))
      .toSorted((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
    // A match lacks at most maxMissing keys, so it has at least one of any maxMissing + 1 keys. The rarest are fastest.
    const maxMissing = keys.size - Math.ceil(keys.size * this.#minOverlap);
    const found = new Set<TypeNode>();
    for (const posting of postings.slice(0, maxMissing + 1)) {
      for (const node of posting ?? []) {
        const root = findRoot(node);
        if (this.#hasSimilarSize(root.keys.size, keys.size)) found.add(root);
      }
    }
    return [...found].toSorted((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }

  #hasSimilarSize(a: number, b: number): boolean {
    return Math.min(a, b) >= Math.max(a, b) * this.#minOverlap;
  }
}

/**
 * Groups identical types, recursive ones included. Partition refinement: all types start in one class, and a class is
 * split until the fields of its members, and the classes of these fields, are equal.
 */
function groupIdenticalTypes(nodes: readonly TypeNode[]): TypeNode[][] {
  let classes = new Map<TypeNode, number>(nodes.map((node) => [node, 0]));
  for (;;) {
    const ids = new Map<string, number>();
    const refined = new Map<TypeNode, number>();
    for (const node of nodes) {
      const signature = `${classes.get(node)} ${describeNode(node, classes)}`;
      if (!ids.has(signature)) ids.set(signature, ids.size);
      refined.set(node, ids.get(signature) ?? 0);
    }
    const count = new Set(classes.values()).size;
    classes = refined;
    if (ids.size === count) break;
  }
  return [...Map.groupBy(nodes, (node) => classes.get(node)).values()];
}

function describeNode(node: TypeNode, classes: ReadonlyMap<TypeNode, number>): string {
  const keys = [...node.keys].toSorted(byKey);
  return serializeLossless([node.open, ...keys.map(([key, slot]) => [key, describeSlot(slot, classes)])]);
}

function describeSlot(slot: Slot | undefined, classes: ReadonlyMap<TypeNode, number>): unknown {
  if (slot === undefined) return null;
  const { nullable, kinds, items, values, node } = slot;
  const type = node && classes.get(findRoot(node));
  return [nullable, [...kinds].toSorted(), type, describeSlot(items, classes), describeSlot(values, classes)];
}
