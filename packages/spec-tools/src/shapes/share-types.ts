import { areCompatible } from "./compatible.ts";
import { KeyIndex } from "./key-index.ts";
import { sameTypes } from "./same-types.ts";
import { find, type TypeNode } from "./type-graph.ts";
import { unify } from "./unify.ts";

const SAME_KEY_OVERLAP = 0.7;
const ANY_KEY_OVERLAP = 0.85;
const ANY_KEY_SIZE = 5;
// Of so few keys most are shared by chance.
const TINY_SIZE = 3;

/**
 * Finds the types that are the same thing and makes them one: objects under the same key that overlap, objects under
 * any key that overlap nearly whole, and at last whatever is the same to the letter.
 */
export function shareTypes(nodes: readonly TypeNode[]): void {
  const byBase = Map.groupBy(nodes, ({ places }) => places[0]?.base);
  for (const group of byBase.values()) joinAlike(group, SAME_KEY_OVERLAP, isSameKeyMatch);
  const large = roots(nodes).filter(({ keys }) => keys.size >= ANY_KEY_SIZE);
  joinAlike(large, ANY_KEY_OVERLAP, (a, b) => overlap(a, b) >= ANY_KEY_OVERLAP);
  for (const [first, ...others] of sameTypes(roots(nodes))) {
    if (first !== undefined) others.forEach((other) => unify(first, other));
  }
}

/** The types that are not the same as another, in their order. */
export function roots(nodes: readonly TypeNode[]): TypeNode[] {
  return [...new Set(nodes.map(find))];
}

function joinAlike(
  nodes: readonly TypeNode[],
  minOverlap: number,
  isMatch: (a: TypeNode, b: TypeNode) => boolean,
): void {
  const index = new KeyIndex(minOverlap);
  for (const node of roots(nodes)) {
    const twin = index.candidates(find(node)).find((other) => {
      return other !== find(node) && isMatch(other, find(node)) && areCompatible(other, find(node));
    });
    if (twin !== undefined) unify(twin, node);
    index.add(find(node));
  }
}

function isSameKeyMatch(a: TypeNode, b: TypeNode): boolean {
  const share = overlap(a, b);
  return Math.max(a.keys.size, b.keys.size) <= TINY_SIZE ? share === 1 : share >= SAME_KEY_OVERLAP;
}

/** The Jaccard index of two types' keys. */
function overlap({ keys: a }: TypeNode, { keys: b }: TypeNode): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const key of small.keys()) if (large.has(key)) shared++;
  return shared / (a.size + b.size - shared);
}
