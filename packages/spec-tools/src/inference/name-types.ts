import { findRoot, type TypeLocation, type TypeNode } from "./type-graph.ts";

/** Returns the name that the type at a location was given before, or undefined. */
export type KnownNames = (location: TypeLocation) => string | undefined;

/**
 * Names each type after its key, or after its parent and its key if the key's name is taken. A type keeps the name that
 * it was given before. A `pinned` name is never given to another type, even if its own type is currently missing.
 */
export function nameTypes(
  nodes: readonly TypeNode[],
  known: KnownNames,
  reserved: ReadonlySet<string>,
  pinned: ReadonlySet<string> = new Set(),
): Map<TypeNode, string> {
  const names = new Map<TypeNode, string>();
  const taken = new Set(reserved);
  const assign = (node: TypeNode, name: string): void => {
    names.set(node, name);
    taken.add(name);
  };
  const ordered = nodes
    .map((node) => ({ node, location: firstLocation(node) }))
    .toSorted((a, b) => byLocation(a.location, b.location))
    .map(({ node }) => node);
  for (const node of ordered) {
    const name = mostFrequent(node.locations.flatMap((location) => known(location) ?? []));
    if (name !== undefined && !taken.has(name)) assign(node, name);
  }
  for (const name of pinned) taken.add(name);
  for (const node of ordered) {
    if (!names.has(node)) assign(node, freeName(node, taken));
  }
  return names;
}

function freeName(node: TypeNode, taken: ReadonlySet<string>): string {
  const base = mostFrequent(baseNames(node)) ?? "Field";
  let name = base;
  const seen = new Set([node]);
  for (
    let { parent } = firstLocation(node);
    taken.has(name) && parent !== undefined;
    parent = nextParent(parent, seen)
  ) {
    name = `${mostFrequent(baseNames(findRoot(parent))) ?? ""}${base}`;
  }
  for (let number = 2, stem = name; taken.has(name); number++) name = `${stem}${number}`;
  return name;
}

function nextParent(parent: TypeNode, seen: Set<TypeNode>): TypeNode | undefined {
  const root = findRoot(parent);
  if (seen.has(root)) return undefined;
  seen.add(root);
  return firstLocation(root).parent;
}

// The key of a field describes a type better than the name of an operation that returns the type as its whole data.
function baseNames({ locations }: TypeNode): string[] {
  const fields = locations.filter(({ parent }) => parent !== undefined);
  return (fields.length > 0 ? fields : locations).map(({ baseName }) => baseName);
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counted = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }));
  return counted.toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))[0]?.text;
}

function firstLocation({ locations }: TypeNode): TypeLocation {
  return locations.reduce((first, location) => (byLocation(location, first) < 0 ? location : first));
}

function byLocation(a: TypeLocation, b: TypeLocation): number {
  const depth = a.path.split("/").length - b.path.split("/").length;
  if (depth !== 0) return depth;
  const [left, right] = [`${a.operation} ${a.path}`, `${b.operation} ${b.path}`];
  return left < right ? -1 : Number(left > right);
}
