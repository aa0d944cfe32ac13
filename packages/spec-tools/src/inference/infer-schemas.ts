import { byKey } from "../lib/json.ts";
import type { Components, Schema } from "../lib/schema.ts";
import { fillLike, fillTypes } from "./fill-types.ts";
import { identicalVariants, type TypeVariant, variantsOf } from "./identical-types.ts";
import { type KnownNames, nameTypes, nullableLocation, type TypeNames, withFieldNames } from "./name-types.ts";
import { type ObservedTypes, observedTypes } from "./observed-types.ts";
import { kindsOf } from "./shape.ts";
import { roots, shareAddedTypes, shareTypes, unifyKnownTypes } from "./share-types.ts";
import type { OperationShape, TypeLocation, TypeNode } from "./type-graph.ts";
import { slotSchema, variantSchema } from "./type-schema.ts";

/** The options for naming types and for referring to them. */
export interface InferenceOptions {
  /** Returns the name of the component for an operation's whole data. */
  readonly dataComponent: (operation: string) => string;
  /** The prefix of references to components, e.g. `#/components/schemas/`. */
  readonly pointer: string;
  /** The names that types were given before, by location. Types that were given one name stay one type. */
  readonly knownNames: KnownNames;
  /** The name that the type of any field of the objects at a location was given before. */
  readonly knownFieldName?: KnownNames;
  /** Checks whether the objects at a location were maps before. */
  readonly knownMaps?: (location: TypeLocation) => boolean;
  /** The names of other components. */
  readonly reserved: ReadonlySet<string>;
  /** Every name that was given before, even if its location no longer exists. */
  readonly pinned?: ReadonlySet<string>;
}

/** The schemas inferred for a set of operations. */
export interface InferredSchemas {
  /**
   * Every component, sorted by name: one for the data of each operation and one for each object type. A component that is
   * identical to another one is a reference to it.
   */
  readonly components: Components;
  /** The names of the types, by operation and path. A path that ends with `/~null` names the nullable variant of a type. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The paths of maps, by operation. */
  readonly maps: ReadonlyMap<string, readonly string[]>;
}

/**
 * Infers the schemas of several operations together, so that they share types. The order of `shapes` does not matter.
 */
export function inferSchemas(shapes: readonly OperationShape[], options: InferenceOptions): InferredSchemas {
  const { knownMaps = () => false } = options;
  const knownNames = withFieldNames(options.knownNames, options.knownFieldName);
  const known = { nameOf: knownNames, isMap: knownMaps };
  const observed = shapes
    .toSorted((a, b) => (a.operation < b.operation ? -1 : 1))
    .map((shape) => observedTypes(shape, rootBaseName(shape, options), known));
  const nodes = inferTypes(observed, knownNames);
  fillLikes(observed, new Map(shapes.map(({ operation, like }) => [operation, like])));
  const types = roots(nodes);
  const names = nameTypes(types, knownNames, reservedNames(observed, types, options), options.pinned);
  return {
    components: sortByName(buildComponents(observed, types, names, options)),
    names: namesByOperation(observed, types, names, knownNames),
    maps: new Map(observed.map(({ operation, maps }) => [operation, maps.map(({ location }) => location.path)])),
  };
}

/** Merges the types of all operations. Returns the nodes of all types, sorted by location. */
function inferTypes(observed: readonly ObservedTypes[], knownNames: KnownNames): TypeNode[] {
  const nodes = observed.flatMap((one) => one.nodes).toSorted(byFirstLocation);
  unifyKnownTypes(nodes);
  shareTypes(nodes);
  const added: TypeNode[] = [];
  fillTypes(
    observed.map(({ slot }) => slot),
    (node) => {
      const name = node.locations.map(knownNames).find((one) => one !== undefined);
      if (name !== undefined) node.known.add(name);
      added.push(node);
    },
  );
  if (added.length === 0) return nodes;
  const all = [...nodes, ...added.toSorted(byFirstLocation)].toSorted(byFirstLocation);
  unifyKnownTypes(all);
  shareAddedTypes(nodes, added);
  return all;
}

function fillLikes(observed: readonly ObservedTypes[], likes: ReadonlyMap<string, string | undefined>): void {
  const slots = new Map(observed.map(({ operation, slot }) => [operation, slot]));
  for (const { operation, slot } of observed) {
    const like = slots.get(likes.get(operation) ?? "");
    if (like !== undefined) fillLike(slot, like);
  }
}

function buildComponents(
  observed: readonly ObservedTypes[],
  types: readonly TypeNode[],
  names: TypeNames,
  { dataComponent, pointer, knownNames }: InferenceOptions,
): Map<string, Schema> {
  const referTo = (name: string): Schema => ({ $ref: `${pointer}${name}` });
  const refer = (variant: TypeVariant): Schema => referTo(names.of(variant));
  const components = new Map<string, Schema>();
  for (const group of identicalVariants(types.flatMap(variantsOf))) {
    const [first, ...others] = group.toSorted(byPrecedence(names));
    if (first !== undefined) components.set(names.of(first), variantSchema(first, refer));
    for (const other of others) components.set(names.of(other), referTo(names.of(first ?? other)));
  }
  for (const [name, target] of names.aliases) components.set(name, referTo(target));
  for (const { operation, slot, style, maps } of observed) {
    for (const map of maps) {
      // It was a type with fields before.
      const known = knownNames(map.location);
      if (known !== undefined && !components.has(known)) components.set(known, slotSchema(map.slot, { style, refer }));
    }
    const name = dataComponent(operation);
    // A type that occurs only as whole data already has the component name of its operation's data.
    if (!components.has(name)) components.set(name, slotSchema(slot, { style, refer }));
  }
  return components;
}

// Of identical types, the one that is defined was named before, occurs in fields, and has a short name.
function byPrecedence(names: TypeNames): (a: TypeVariant, b: TypeVariant) => number {
  return (a, b) => {
    const [left, right] = [names.of(a), names.of(b)];
    return rankOf(a) - rankOf(b) || left.length - right.length || (left < right ? -1 : 1);
  };
}

function rankOf({ node }: TypeVariant): number {
  return Number(node.known.size === 0) * 2 + Number(node.locations.every(({ parent }) => parent === undefined));
}

// If the data is always one object, its type is named after the data. In a list, or next to null, it is named `…Item`.
function rootBaseName(
  { operation, data, declared, unverified, reported }: OperationShape,
  { dataComponent }: InferenceOptions,
): string {
  const published = declared ?? (kindsOf(data).length === 0 ? (unverified ?? reported) : undefined);
  const [kind, ...others] = published?.kinds ?? kindsOf(data);
  const isNullable = declared?.nullable ?? (data.null > 0 || published?.nullable === true);
  const isObject = kind === "object" && others.length === 0 && !isNullable;
  return isObject ? dataComponent(operation) : dataComponent(operation).replace(/Data$/, "Item");
}

// The component name of an operation's data is reserved, unless a type has it that is always the whole data, or was before.
function reservedNames(
  observed: readonly ObservedTypes[],
  types: readonly TypeNode[],
  { dataComponent, reserved, knownNames }: InferenceOptions,
): Set<string> {
  const own = new Set(types.flatMap(({ locations }) => exportedDataNames(locations, knownNames)));
  const names = observed.map(({ operation }) => dataComponent(operation));
  return new Set([...reserved, ...names.filter((name) => !own.has(name))]);
}

function exportedDataNames(locations: readonly TypeLocation[], knownNames: KnownNames): string[] {
  const whole = locations.filter(({ path }) => path === "");
  const before = whole.filter((location) => knownNames(location) === location.baseName);
  const isOnlyWhole = whole.length === locations.length;
  const [first] = whole.map(({ baseName }) => baseName).toSorted();
  return [...before.map(({ baseName }) => baseName), ...(isOnlyWhole && first !== undefined ? [first] : [])];
}

function byFirstLocation({ locations: [a] }: TypeNode, { locations: [b] }: TypeNode): number {
  return `${a?.operation} ${a?.path}` < `${b?.operation} ${b?.path}` ? -1 : 1;
}

function namesByOperation(
  observed: readonly ObservedTypes[],
  types: readonly TypeNode[],
  names: TypeNames,
  knownNames: KnownNames,
): Map<string, Map<string, string>> {
  const byOperation = new Map(observed.map(({ operation }) => [operation, new Map<string, string>()]));
  const styles = new Map(observed.map(({ operation, style }) => [operation, style]));
  for (const node of types) {
    const name = names.of({ node, style: "absent" });
    for (const location of node.locations) {
      const all = byOperation.get(location.operation);
      const before = knownNames(location);
      all?.set(location.path, before !== undefined && names.aliases.get(before) === name ? before : name);
      const isNullable = styles.get(location.operation) === "null" && variantsOf(node).length > 1;
      if (isNullable) all?.set(nullableLocation(location).path, names.of({ node, style: "null" }));
    }
  }
  for (const { operation, maps } of observed) {
    for (const { location } of maps) {
      const before = knownNames(location);
      if (before !== undefined) byOperation.get(operation)?.set(location.path, before);
    }
  }
  return byOperation;
}

function sortByName(components: ReadonlyMap<string, Schema>): Record<string, Schema> {
  return Object.fromEntries([...components].toSorted(byKey));
}
