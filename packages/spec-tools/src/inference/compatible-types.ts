import { escapeKey, findRoot, type Slot, type TypeNode } from "./type-graph.ts";

// Objects with so few keys are often wrappers of different things, such as `{ "list": […] }`.
const TINY_SIZE = 3;
// A recursive type lacks the field that leads to it where the recursion ends. Fewer other fields are weak evidence.
const RECURSIVE_SIZE = 5;

/**
 * Checks whether two types are the same thing: merging them adds no field and no second kind to them or to the types of
 * their fields, and changes no type that was named before. The merge is simulated with equivalence classes, because it can
 * merge more than two types.
 */
export function areCompatible(a: TypeNode, b: TypeNode): boolean {
  const classes = new Map<TypeNode, Set<TypeNode>>();
  const classOf = (node: TypeNode): Set<TypeNode> => {
    const root = findRoot(node);
    const known = classes.get(root) ?? new Set([root]);
    classes.set(root, known);
    return known;
  };
  const pending: Pair[] = [[a, b]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [left, right] = [classOf(pair[0]), classOf(pair[1])];
    if (left === right) continue;
    for (const one of left) {
      for (const other of right) if (!canMergeTypes(one, other, pending)) return false;
    }
    for (const node of right) classes.set(node, left.add(node));
  }
  return true;
}

type Pair = [TypeNode, TypeNode];

function canMergeTypes(a: TypeNode, b: TypeNode, pending: Pair[]): boolean {
  if (!haveSameFields(a, b) && !isRecursive(a, b) && !isRecursive(b, a)) return false;
  const isLocal = a.operations.size === 1 && b.operations.size === 1 && isSubset(a.operations, b.operations);
  if (!isLocal && (a.owned || b.owned || !canShareData(a, b) || !canShareData(b, a))) return false;
  const isKnown = a.known.size > 0 || b.known.size > 0;
  if (isKnown ? !canJoinKnown(a, b) : !isEqualSet(a.styles, b.styles)) return false;
  const isTiny = Math.max(a.keys.size, b.keys.size) <= TINY_SIZE;
  const [known, fresh] = a.known.size > 0 ? [a, b] : [b, a];
  return [...fresh.keys].every(([key, slot]) => {
    const other = known.keys.get(key);
    if (other === undefined) return true;
    if (isTiny && !haveSameContent(slot, other)) return false;
    if (!isLocal && !areNullableAlike(slot, other)) return false;
    return canMergeSlots(slot, other, pending) && (!isKnown || fitsInto(slot, other));
  });
}

/**
 * Checks whether a type that is the whole data of an operation can take in a type: only one of the same operation. What two
 * operations know from each other would be lost once their null styles differ.
 */
export function canShareData(data: TypeNode, other: TypeNode): boolean {
  return data.locations.every(({ path }) => path !== "") || isSubset(other.operations, data.operations);
}

// A type that was named before gains no field and no style. Types with different names stay separate.
function canJoinKnown(a: TypeNode, b: TypeNode): boolean {
  const [known, fresh] = a.known.size > 0 ? [a, b] : [b, a];
  if (fresh.known.size > 0) return false;
  const hasAllKeys = [...fresh.keys.keys()].every((key) => known.keys.has(key));
  return hasAllKeys && (known.open || !fresh.open) && isSubset(fresh.styles, known.styles);
}

function haveSameFields({ keys: a }: TypeNode, { keys: b }: TypeNode): boolean {
  return a.size === b.size && [...a.keys()].every((key) => b.has(key));
}

// Whether one type is nested in the other, and lacks only the field in which it is nested.
function isRecursive(outer: TypeNode, inner: TypeNode): boolean {
  if (inner.keys.size < RECURSIVE_SIZE || outer.keys.size !== inner.keys.size + 1) return false;
  const missing = [...outer.keys.keys()].filter((key) => !inner.keys.has(key));
  const [link] = missing;
  if (link === undefined || missing.length > 1) return false;
  return inner.locations.some(({ operation, path }) => {
    return outer.locations.some((location) => {
      return location.operation === operation && `${path}/`.startsWith(`${location.path}/${escapeKey(link)}/`);
    });
  });
}

// A null in the responses of one operation does not change those of another one.
function areNullableAlike(a: Slot | undefined, b: Slot | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const isAlike = isEqualSet(a.nullable, b.nullable);
  return isAlike && areNullableAlike(a.items, b.items) && areNullableAlike(a.values, b.values);
}

function isEqualSet<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): boolean {
  return a.size === b.size && isSubset(a, b);
}

function isSubset<Item>(part: ReadonlySet<Item>, whole: ReadonlySet<Item>): boolean {
  return [...part].every((item) => whole.has(item));
}

// Whether both slots were observed with the same content. In a wrapper, an empty list could hold any items.
function haveSameContent(a: Slot, b: Slot): boolean {
  if (a.kinds.size !== b.kinds.size || (a.node === undefined) !== (b.node === undefined)) return false;
  const below: [Slot | undefined, Slot | undefined][] = [
    [a.items, b.items],
    [a.values, b.values],
  ];
  return below.every(([one, other]) => {
    if (one === undefined || other === undefined) return one === other;
    return haveSameContent(one, other);
  });
}

function canMergeSlots(a: Slot | undefined, b: Slot | undefined, pending: Pair[]): boolean {
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

// Whether merging a slot into another does not change the other one. The types of fields are compared as pairs.
function fitsInto(part: Slot | undefined, whole: Slot | undefined): boolean {
  if (part === undefined) return true;
  if (whole === undefined || (part.node !== undefined && whole.node === undefined)) return false;
  const isCovered = isSubset(part.kinds, whole.kinds) && isSubset(part.nullable, whole.nullable);
  return isCovered && fitsInto(part.items, whole.items) && fitsInto(part.values, whole.values);
}
