import { find, type TypeNode } from "./type-graph.ts";

/** Types by their keys, to find those that may overlap with another without comparing it to all of them. */
export class KeyIndex {
  readonly #minOverlap: number;
  readonly #byKey = new Map<string, Set<TypeNode>>();
  readonly #order = new Map<TypeNode, number>();

  /** `minOverlap` is the least Jaccard index that is looked for. */
  constructor(minOverlap: number) {
    this.#minOverlap = minOverlap;
  }

  /** Adds a type, or the keys it gained since it was added. */
  add(node: TypeNode): void {
    if (!this.#order.has(node)) this.#order.set(node, this.#order.size);
    for (const key of node.keys.keys()) {
      const nodes = this.#byKey.get(key);
      if (nodes === undefined) this.#byKey.set(key, new Set([node]));
      else nodes.add(node);
    }
  }

  /** The types that may overlap with this one as much as is looked for, in the order they were added. */
  candidates({ keys }: TypeNode): TypeNode[] {
    const postings = [...keys.keys()]
      .map((key) => this.#byKey.get(key))
      .toSorted((a, b) => (a?.size ?? 0) - (b?.size ?? 0));
    // Whoever shares most of the keys has at least one of any few more than may be missing; the rarest will do.
    const mayMiss = keys.size - Math.ceil(keys.size * this.#minOverlap);
    const found = new Set<TypeNode>();
    for (const posting of postings.slice(0, mayMiss + 1)) {
      for (const node of posting ?? []) {
        const root = find(node);
        if (this.#isOfSize(root.keys.size, keys.size)) found.add(root);
      }
    }
    return [...found].toSorted((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }

  #isOfSize(a: number, b: number): boolean {
    return Math.min(a, b) >= Math.max(a, b) * this.#minOverlap;
  }
}
