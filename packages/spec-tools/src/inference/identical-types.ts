import { byKey } from "../lib/json.ts";
import { findRoot, type NullStyle, type Slot, type TypeNode } from "./type-graph.ts";

/** A type as it is emitted for the operations of one null style. */
export interface TypeVariant {
  readonly node: TypeNode;
  readonly style: NullStyle;
}

/** Returns the variants of a type: one for each null style of its operations. */
export function variantsOf(node: TypeNode): TypeVariant[] {
  return [...node.styles].toSorted().map((style) => ({ node, style }));
}

/** Returns the null style of the variant that a type has in a type or slot of this style. */
export function styleIn(node: TypeNode, style: NullStyle): NullStyle {
  const [only = style, ...others] = node.styles;
  return others.length === 0 ? only : style;
}

/** Groups types of one null style that are identical, recursive ones included. */
export function identicalTypes(nodes: readonly TypeNode[]): TypeNode[][] {
  const groups = identicalVariants(nodes.flatMap(variantsOf));
  return groups.flatMap((group) => {
    const single = group.filter(({ node }) => node.styles.size === 1);
    return [...Map.groupBy(single, ({ style }) => style).values()].map((all) => all.map(({ node }) => node));
  });
}

/**
 * Groups identical variants. Partition refinement: variants with the same fields start in one class, and a class is split
 * until the classes of the types of its members' fields are equal.
 */
export function identicalVariants(variants: readonly TypeVariant[]): TypeVariant[][] {
  const described = variants.map((variant) => ({ variant, ...describeVariant(variant) }));
  // A type outside of the list is identical only to itself.
  const outside = new Map<TypeNode, number>();
  let classes = classify(described.map(({ text }) => text));
  for (;;) {
    const byStyle: Record<NullStyle, Map<TypeNode, number>> = { null: new Map(), absent: new Map() };
    for (const [index, { variant }] of described.entries())
      byStyle[variant.style].set(variant.node, classes.of[index] ?? 0);
    const refined = classify(
      described.map(({ types }, index) => {
        const ofTypes = types.map(({ node, style }) => byStyle[style].get(node) ?? idOf(node, outside));
        return `${classes.of[index]} ${ofTypes.join(" ")}`;
      }),
    );
    if (refined.count === classes.count) break;
    classes = refined;
  }
  return [...Map.groupBy(variants.keys(), (index) => classes.of[index]).values()].map((indexes) =>
    indexes.flatMap((index) => variants[index] ?? []),
  );
}

function idOf(node: TypeNode, ids: Map<TypeNode, number>): number {
  const id = ids.get(node) ?? -1 - ids.size;
  ids.set(node, id);
  return id;
}

/** Returns the class of each text, a number, and the count of classes. */
function classify(texts: readonly string[]): { readonly of: readonly number[]; readonly count: number } {
  const ids = new Map<string, number>();
  const of = texts.map((text) => {
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    return id;
  });
  return { of, count: ids.size };
}

/** Describes the fields of a variant without their types, and lists these types in the order of the fields. */
function describeVariant({ node, style }: TypeVariant): { text: string; types: TypeVariant[] } {
  const types: TypeVariant[] = [];
  const fields = [...node.keys].toSorted(byKey).map(([key, slot]) => {
    return `${key.length}:${key}=${describeSlot(slot, style, types)}`;
  });
  return { text: `${node.open} ${fields.join(";")}`, types };
}

function describeSlot(slot: Slot | undefined, style: NullStyle, types: TypeVariant[]): string {
  // A slot without kinds is emitted like a missing one.
  if (slot === undefined || slot.kinds.size === 0) return "";
  const { nullable, kinds, items, values } = slot;
  const node = slot.node && findRoot(slot.node);
  if (node !== undefined) types.push({ node, style: styleIn(node, style) });
  const below = `${describeSlot(items, style, types)},${describeSlot(values, style, types)}`;
  return `(${nullable.has(style)} ${[...kinds].toSorted().join(" ")} ${node !== undefined} ${below})`;
}
