import { type TypeVariant, variantsOf } from "./identical-types.ts";
import { fittingName } from "./fitting-name.ts";
import { findRoot, type TypeLocation, type TypeNode } from "./type-graph.ts";

/** Returns the name that the type at a location was given before, or undefined. */
export type KnownNames = (location: TypeLocation) => string | undefined;

/** Extends the known names: if the keys of a map were fields before, its values get the name of the fields' type. */
export function withFieldNames(knownNames: KnownNames, knownFieldName: KnownNames = () => undefined): KnownNames {
  return (location) => {
    const name = knownNames(location);
    const owner = location.path.replace(/\/~\*$/, "");
    return name ?? (owner === location.path ? undefined : knownFieldName({ ...location, path: owner }));
  };
}

// From so many different keys on, a type is named after what they or its fields have in common.
const MANY_KEYS = 3;

/** The step at the end of a path for the name of a type's nullable variant. */
const NULLABLE_STEP = "/~null";

/** The names of types. */
export interface TypeNames {
  readonly of: (variant: TypeVariant) => string;
  /** Names that were given before to types that are now part of another one, with the names of those. */
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Names each type after its key, or after its parent and its key if the key's name is taken. A type keeps the name that
 * it was given before. A `pinned` name is never given to another type, even if its own type is currently missing.
 */
export function nameTypes(
  nodes: readonly TypeNode[],
  known: KnownNames,
  reserved: ReadonlySet<string>,
  pinned: ReadonlySet<string> = new Set(),
): TypeNames {
  const [names, nullable, aliases] = [
    new Map<TypeNode, string>(),
    new Map<TypeNode, string>(),
    new Map<string, string>(),
  ];
  const taken = new Set(reserved);
  const ordered = inOrder(nodes);
  const nameOf = (node: TypeNode): string | undefined =>
    mostFrequent(node.locations.flatMap((one) => known(one) ?? []));
  // The data of an operation keeps the name of its component.
  const ofData = ordered.filter((node) => isNameOfData(nameOf(node), node));
  for (const node of new Set([...ofData, ...ordered])) {
    const name = nameOf(node);
    if (name === undefined || taken.has(name)) continue;
    names.set(node, name);
    taken.add(name);
    for (const other of node.known) if (!taken.has(other)) aliases.set(other, name);
    const ofNulls = mostFrequent(node.locations.flatMap((location) => known(nullableLocation(location)) ?? []));
    if (ofNulls === undefined || taken.has(ofNulls)) continue;
    nullable.set(node, ofNulls);
    taken.add(ofNulls);
    if (variantsOf(node).length === 1) aliases.set(ofNulls, name);
  }
  for (const name of [...pinned, ...aliases.keys()]) taken.add(name);
  for (const node of ordered) {
    const name = names.get(node) ?? freeName(node, taken);
    names.set(node, name);
    taken.add(name);
    if (variantsOf(node).length === 1 || nullable.has(node)) continue;
    const ofNulls = numbered(`Nullable${name}`, taken);
    nullable.set(node, ofNulls);
    taken.add(ofNulls);
  }
  const of = ({ node, style }: TypeVariant): string => {
    const isNullable = style === "null" && variantsOf(node).length > 1;
    return (isNullable ? nullable : names).get(node) ?? "";
  };
  return { of, aliases };
}

function inOrder(nodes: readonly TypeNode[]): TypeNode[] {
  return nodes
    .map((node) => ({ node, location: firstLocation(node) }))
    .toSorted((a, b) => byDepth(a.location, b.location))
    .map(({ node }) => node);
}

function isNameOfData(name: string | undefined, { locations }: TypeNode): boolean {
  return locations.some(({ path, baseName }) => path === "" && baseName === name);
}

/** The location at which the name of a type's nullable variant is known. */
export function nullableLocation(location: TypeLocation): TypeLocation {
  return { ...location, path: `${location.path}${NULLABLE_STEP}` };
}

function freeName(node: TypeNode, taken: ReadonlySet<string>): string {
  const base = baseNameOf(node);
  let name = base;
  const seen = new Set([node]);
  for (
    let { parent } = firstLocation(node);
    taken.has(name) && parent !== undefined;
    parent = nextParent(parent, seen)
  ) {
    name = `${baseNameOf(findRoot(parent))}${base}`;
  }
  return numbered(name, taken);
}

function numbered(stem: string, taken: ReadonlySet<string>): string {
  let name = stem;
  for (let number = 2; taken.has(name); number++) name = `${stem}${number}`;
  return name;
}

function nextParent(parent: TypeNode, seen: Set<TypeNode>): TypeNode | undefined {
  const root = findRoot(parent);
  if (seen.has(root)) return undefined;
  seen.add(root);
  return firstLocation(root).parent;
}

// The key of a field describes a type better than the name of an operation that returns the type as its whole data. A type of
// many keys is not named after one of them.
function baseNameOf(node: TypeNode): string {
  const fields = node.locations.filter(({ parent }) => parent !== undefined);
  const names = (fields.length > 0 ? fields : node.locations).map(({ baseName }) => baseName);
  const distinct = [...new Set(names)];
  const fitting = distinct.length < MANY_KEYS ? undefined : fittingName(distinct, [...node.keys.keys()]);
  return fitting ?? mostFrequent(names) ?? "Field";
}

function mostFrequent(texts: readonly string[]): string | undefined {
  const counted = [...Map.groupBy(texts, (text) => text)].map(([text, all]) => ({ text, count: all.length }));
  return counted.toSorted((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))[0]?.text;
}

function firstLocation({ locations }: TypeNode): TypeLocation {
  return locations.reduce((first, location) => (byDepth(location, first) < 0 ? location : first));
}

function byDepth(a: TypeLocation, b: TypeLocation): number {
  const depth = a.path.split("/").length - b.path.split("/").length;
  if (depth !== 0) return depth;
  const [left, right] = [`${a.operation} ${a.path}`, `${b.operation} ${b.path}`];
  return left < right ? -1 : Number(left > right);
}
